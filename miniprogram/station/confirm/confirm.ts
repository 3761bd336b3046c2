import { checkPage, confirmApplication, openConfirmation, sayWrong } from '../../lib/domain';
import type { Answer, CheckSection, Unconfirmed } from '../../lib/domain';
import { shownFaults, withoutFault } from '../../lib/faults';
import type { Fault } from '../../lib/faults';
import { fromQuery, goBack, pages, replace } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { promiseChoices } from '../../lib/draft/promise-texts';
import { screen } from '../../lib/look/screen';
import { dropWritten, keepWritten, written } from '../../lib/draft/written';

type Step = 'who' | 'read' | 'wrong' | 'mine' | 'told';
const nothingWrong: Readonly<Record<string, string>> = {};

const form = 'confirm';
const asStep = (step: Step): Step => step;
/** Everything that was filled in, but for who held the phone. */
const sectionsOf = ({ answers }: Unconfirmed): readonly CheckSection[] =>
  checkPage(answers).filter(({ id }) => id !== 'who');
const aloudOf = (sections: readonly CheckSection[]): string =>
  sections.flatMap(({ rows }) => rows.map(({ title, answer }) => `${title}${answer}`)).join('。');

screen({
  data: {
    /** `who`: name and number · `read`: the submission · `wrong`: what is wrong · `mine`, `told`: done. */
    step: asStep('who'),
    name: '',
    code: '',
    text: '',
    found: null as Unconfirmed | null,
    sections: [] as readonly CheckSection[],
    aloud: '',
    choices: promiseChoices([]),
    errors: [] as readonly Fault[],
    wrong: nothingWrong,
    busy: false,
  },
  given: [] as readonly string[],

  onLoad(query: Record<string, string | undefined>) {
    const { name = '', text = '', code = '' } = written(form);
    this.setData({ name, text, code: fromQuery(query, 'code') || code });
  },

  type(event: WechatMiniprogram.CustomEvent<{ value: string }, object, { id: 'name' | 'code' | 'text' }>) {
    const { id } = event.currentTarget.dataset;
    this.setData({ [id]: event.detail.value, ...withoutFault(this.data.errors, id) });
    const { name, code, text } = this.data;
    keepWritten(form, { name, code, text });
  },

  async look(): Promise<void> {
    const { name, code } = this.data;
    const faults = [
      ...(name.trim() === '' ? [{ id: 'name', message: '请填您的姓名' }] : []),
      ...(/^\d{6}$/.test(code.replace(/[\s-]/g, '')) ? [] : [{ id: 'code', message: '确认号码是6位数字' }]),
    ];
    if (faults.length > 0) return this.say(faults);
    const answer = await this.wait(ask(openConfirmation, { name, code }));
    if (answer.ok) {
      const sections = sectionsOf(answer.data);
      this.setData({ found: answer.data, sections, aloud: aloudOf(sections), step: 'read', errors: [] });
    }
    void wx.pageScrollTo({ scrollTop: 0 });
  },

  choose(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    const { value } = event.detail;
    this.given = this.given.includes(value)
      ? this.given.filter((one) => one !== value)
      : [...this.given, value];
    this.setData({ choices: promiseChoices(this.given), errors: [] });
  },

  async confirm(): Promise<void> {
    const missing = promiseChoices(this.given).filter(({ chosen }) => !chosen);
    if (missing.length > 0) {
      return this.say(missing.map(({ value, label }) => ({ id: value, message: `请点一下“${label}”` })));
    }
    const { name, code, found } = this.data;
    const sure = { caseId: found?.caseId ?? '', name, code, consent: true, promise: true } as const;
    const answer = await this.wait(ask(confirmApplication, sure));
    if (!answer.ok) return;
    dropWritten(form);
    this.setData({ step: 'mine' });
  },

  async send(): Promise<void> {
    const { name, code, text, found } = this.data;
    if (text.trim().length < 2) return this.say([{ id: 'text', message: '请写一句哪里不对' }]);
    const answer = await this.wait(ask(sayWrong, { caseId: found?.caseId ?? '', name, code, wrong: text }));
    if (!answer.ok) return;
    dropWritten(form);
    this.setData({ step: 'told' });
  },

  /** Waits for the office; a refusal stands on top, and nothing typed is lost. */
  async wait<Data>(asking: Promise<Answer<Data>>): Promise<Answer<Data>> {
    this.setData({ busy: true, errors: [], wrong: {} });
    const answer = await asking;
    this.setData({ busy: false });
    if (!answer.ok) {
      const { code, message } = answer.error;
      this.say([{ id: code === 'ConfirmCodeWrong' ? 'code' : code, message }]);
    }

    return answer;
  },

  say(errors: readonly Fault[]): void {
    this.setData(shownFaults(errors));
    void wx.pageScrollTo({ scrollTop: 0 });
  },

  openWrong() {
    this.setData({ step: 'wrong', errors: [] });
    void wx.pageScrollTo({ scrollTop: 0 });
  },
  openMine() {
    replace(pages.caseOf, { id: this.data.found?.caseId ?? '' });
  },
  back() {
    if (this.data.step === 'wrong') this.setData({ step: 'read', errors: [] });
    else goBack();
  },
});
