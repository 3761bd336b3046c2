import { tell } from '../../lib/dialogs';
import { fileComplaint } from '../../lib/domain';
import { newKey } from '../../lib/draft/draft';
import { shownFaults, withoutFault } from '../../lib/faults';
import type { Fault } from '../../lib/faults';
import { goBack } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { screen } from '../../lib/look/screen';
import { dropWritten, keepWritten, written } from '../../lib/draft/written';
import { opinionFaults, quietCard, subjectCards } from './form';
import type { Subject } from './form';

const nothingWrong: Readonly<Record<string, string>> = {};
const nothingGiven = { whom: '', text: '', phone: '' };
const form = 'opinion';
const noSubject = null as Subject | null;

screen({
  data: {
    title: '投诉、提意见',
    hint: '有人查清楚再答复您，在“投诉和意见”里看。',
    subjects: subjectCards(''),
    quiet: quietCard(false),
    errors: [] as readonly Fault[],
    wrong: nothingWrong,
    before: nothingGiven,
    busy: false,
  },
  key: '',
  subject: noSubject,
  given: nothingGiven,
  isQuiet: false,

  onLoad(): void {
    this.key = newKey();
    this.given = { ...nothingGiven, ...written(form) };
    this.setData({ before: this.given });
  },

  choose(event: WechatMiniprogram.CustomEvent<{ value: Subject }>) {
    this.subject = event.detail.value;
    this.setData({ subjects: subjectCards(this.subject), ...withoutFault(this.data.errors, 'about') });
  },
  chooseQuiet() {
    this.isQuiet = !this.isQuiet;
    this.setData({ quiet: quietCard(this.isQuiet) });
    this.keep();
  },
  type(event: WechatMiniprogram.CustomEvent<{ value: string }, object, { id: keyof typeof nothingGiven }>) {
    this.given = { ...this.given, [event.currentTarget.dataset.id]: event.detail.value };
    this.setData(withoutFault(this.data.errors, event.currentTarget.dataset.id));
    this.keep();
  },

  /** What is said in secret stays nowhere but on this screen. */
  keep(): void {
    if (this.isQuiet) dropWritten(form);
    else keepWritten(form, this.given);
  },

  async send(): Promise<void> {
    const faults = opinionFaults(this.subject ?? '', this.given.text);
    if (this.subject === null || faults.length > 0) return this.say(faults);
    this.setData({ busy: true });
    const { whom, text, phone } = this.given;
    const answer = await ask(fileComplaint, {
      ...{ key: this.key, about: this.subject, whom: whom || null, text, phone: phone || null },
      ...{ quiet: this.isQuiet, caseId: null },
    });
    this.setData({ busy: false });
    if (!answer.ok)
      return this.say([{ id: answer.error.fields?.[0]?.path ?? '', message: answer.error.message }]);
    dropWritten(form);
    await tell(answer.data.says);
    goBack();
  },

  say(errors: readonly Fault[]): void {
    this.setData(shownFaults(errors));
    void wx.pageScrollTo({ scrollTop: 0 });
  },

  back() {
    goBack();
  },
});
