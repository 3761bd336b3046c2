import type { ChoiceView } from '../../lib/choice-view';
import { tell } from '../../lib/dialogs';
import { actKinds, noteProgress, openWork, tellings } from '../../lib/domain';
import type { HandledCase } from '../../lib/domain';
import { shownFaults, withoutFault } from '../../lib/faults';
import type { Fault } from '../../lib/faults';
import { fromQuery, goBack } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { screen } from '../../lib/look/screen';
import { dropWritten, keepWritten, written } from '../../lib/draft/written';
import type { Texts } from '../../lib/draft/written';
import { choicesFor, toggled } from '../lib/choices';
import { todayInChina } from '../../lib/draft/check-rules';
import { actFaults, actInput } from './act-input';

const doneWords = { no: '办了', yes: '没有办，写为什么' };
const agreeWords = { yes: '同意辩护', no: '不同意辩护' };
const nothing: Texts = {};

/** Which photos have arrived, and whether one is missing. */
interface Photos {
  readonly files: readonly string[];
  readonly lost: boolean;
}

const noPhotos: Photos = { files: [], lost: false };

screen({
  data: {
    texts: nothing,
    acts: choicesFor(actKinds, []),
    done: [] as readonly ChoiceView[],
    notDone: false,
    told: [] as readonly ChoiceView[],
    agrees: [] as readonly ChoiceView[],
    id: '',
    today: todayInChina(),
    errors: [] as readonly Fault[],
    wrong: nothing,
    busy: false,
  },
  found: null as HandledCase | null,
  caseId: '',
  form: '',
  taken: noPhotos,

  async onLoad(query: Record<string, string | undefined>): Promise<void> {
    this.caseId = fromQuery(query, 'id');
    this.form = `act-${this.caseId}`;
    this.setData({ id: this.caseId, texts: { on: todayInChina(), ...written(this.form) } });
    const answer = await ask(openWork, { caseId: this.caseId });
    if (!answer.ok) return this.say([{ id: 'act', message: answer.error.message }]);
    this.found = answer.data;
    this.show();
  },

  /** The cards follow what is chosen: tellings and consent belong to a meeting. */
  show(): void {
    const { act = '', told = '', agrees = '', notDone = 'no' } = this.data.texts;
    const isMeeting = act === 'meeting' && notDone !== 'yes';
    const isCriminal = this.found?.kind === 'criminal';
    this.setData({
      acts: choicesFor(actKinds, [act]),
      done: act ? choicesFor(doneWords, [notDone]) : [],
      notDone: notDone === 'yes',
      told: isMeeting && !isCriminal ? choicesFor(tellings, told.split(' ')) : [],
      agrees: isMeeting && isCriminal ? choicesFor(agreeWords, [agrees]) : [],
    });
  },

  keep(name: string, value: string): void {
    this.setData({
      texts: { ...this.data.texts, [name]: value },
      ...withoutFault(this.data.errors, name),
    });
    keepWritten(this.form, this.data.texts);
  },

  type(event: WechatMiniprogram.CustomEvent<{ value: string }, object, { id: string }>) {
    this.keep(event.currentTarget.dataset.id, event.detail.value);
  },
  choose(event: WechatMiniprogram.CustomEvent<{ value: string }, object, { id: string }>) {
    this.keep(event.currentTarget.dataset.id, event.detail.value);
    this.show();
  },
  tick(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    const told = (this.data.texts.told ?? '').split(' ').filter(Boolean);
    this.keep('told', toggled(told, event.detail.value).join(' '));
    this.show();
  },

  photos(event: WechatMiniprogram.CustomEvent<Photos>) {
    this.taken = event.detail;
  },

  async send(): Promise<void> {
    const { texts } = this.data;
    const { files, lost } = this.taken;
    const given = { texts, told: (texts.told ?? '').split(' ').filter(Boolean), files };
    const faults = [
      ...actFaults(given),
      ...(lost && !this.data.notDone ? [{ id: 'photos', message: '有照片没传上去，请点“再传”' }] : []),
    ];
    if (faults.length > 0) return this.say(faults);
    this.setData({ busy: true, errors: [] });
    const seen = await ask(openWork, { caseId: this.caseId });
    const answer = seen.ok ? await ask(noteProgress, actInput(seen.data, given)) : seen;
    this.setData({ busy: false });
    if (!answer.ok) return this.say([{ id: answer.error.code, message: answer.error.message }]);
    dropWritten(this.form);
    await tell('记好了，受援人在手机上看得到。', '记好了');
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
