import { tell } from '../../lib/dialogs';
import { todayInChina } from '../../lib/draft/check-rules';
import { knownHome } from '../../lib/draft/home-memory';
import { askQuestion, type ConsultationView } from '../../lib/domain';
import { shownFaults, withoutFault } from '../../lib/faults';
import type { Fault } from '../../lib/faults';
import { fromQuery, goBack } from '../../lib/navigate';
import { newKey } from '../../lib/draft/draft';
import { ask } from '../../lib/office';
import { screen } from '../../lib/look/screen';
import { dropWritten, keepWritten, written } from '../../lib/draft/written';
import { dayWords } from '../../lib/words';
import { kindNames } from '../kinds';
import {
  discreetCard,
  hourCards,
  formFaults,
  howAnswered,
  needsPhone,
  needsPlace,
  phoneLabel,
  textToSend,
  topicCards,
} from './form';

type Kind = ConsultationView['kind'];
const kindOf = (name: string): Kind =>
  (Object.keys(kindNames) as Kind[]).find((one) => one === name) ?? 'question';

const roster = () => knownHome()?.centre.duty ?? [];
const nothingWrong: Readonly<Record<string, string>> = {};
const nothingGiven = { text: '', phone: '', when: '', place: '' };
const formOf = (kind: string): string => `ask-${kind}`;

screen({
  data: {
    title: '',
    topics: topicCards(''),
    discreet: discreetCard(false),
    errors: [] as readonly Fault[],
    wrong: nothingWrong,
    /** What was typed before and not sent. */
    before: nothingGiven,
    byPhone: false,
    hours: hourCards([], '', ''),
    toHouse: false,
    phoneLabel: '',
    how: '',
    busy: false,
  },
  kind: '',
  key: '',
  caseId: '',
  topic: '',
  given: nothingGiven,
  isDiscreet: false,

  onLoad(query: Record<string, string | undefined>): void {
    const kind = kindOf(fromQuery(query, 'kind'));
    this.kind = kind;
    this.key = newKey();
    this.caseId = fromQuery(query, 'case');
    this.given = { ...nothingGiven, ...written(formOf(kind)) };
    this.setData({
      before: this.given,
      title: kindNames[kind],
      byPhone: needsPhone(kind),
      hours: kind === 'visit' ? hourCards(roster(), todayInChina(), this.given.when) : [],
      toHouse: needsPlace(kind),
      phoneLabel: phoneLabel(kind),
      how: howAnswered(kind),
    });
  },

  chooseTopic(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.topic = event.detail.value;
    this.setData({ topics: topicCards(this.topic) });
  },
  chooseHour(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.given = { ...this.given, when: event.detail.value };
    this.setData({ hours: hourCards(roster(), todayInChina(), this.given.when) });
    this.keep();
  },
  chooseDiscreet() {
    this.isDiscreet = !this.isDiscreet;
    this.setData({ discreet: discreetCard(this.isDiscreet) });
    this.keep();
  },
  type(event: WechatMiniprogram.CustomEvent<{ value: string }, object, { id: keyof typeof nothingGiven }>) {
    this.given = { ...this.given, [event.currentTarget.dataset.id]: event.detail.value };
    this.setData(withoutFault(this.data.errors, event.currentTarget.dataset.id));
    this.keep();
  },

  /** What is asked in secret stays nowhere but on this screen. */
  keep(): void {
    if (this.isDiscreet) dropWritten(formOf(this.kind));
    else keepWritten(formOf(this.kind), this.given);
  },

  async send(): Promise<void> {
    const kind = kindOf(this.kind);
    const faults = formFaults(kind, this.given);
    if (faults.length > 0) return this.say(faults);
    this.setData({ busy: true });
    const { text, phone, when, place } = this.given;
    const answer = await ask(askQuestion, {
      key: this.key,
      kind,
      topic: this.topic || null,
      text: textToSend(text, place),
      phone: phone || null,
      when: when || null,
      discreet: this.isDiscreet,
      ...(this.caseId && { caseId: this.caseId }),
    });
    this.setData({ busy: false });
    if (!answer.ok)
      return this.say([{ id: answer.error.fields?.[0]?.path ?? '', message: answer.error.message }]);
    dropWritten(formOf(kind));
    await tell(`收到了。最晚 ${dayWords(answer.data.answerBy)} 答复您。`);
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
