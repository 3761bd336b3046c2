import type { ChoiceView } from '../../lib/choice-view';
import { confirm } from '../../lib/dialogs';
import {
  findInvitation,
  joinGroup,
  leaveGroup,
  openInvitation,
  openMembership,
  takeOut,
} from '../../lib/domain';
import type { Answer, MemberRow, Membership } from '../../lib/domain';
import { shownFaults, withoutFault } from '../../lib/faults';
import type { Fault } from '../../lib/faults';
import { fromQuery, goBack, open, pages, replace } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { screen } from '../../lib/look/screen';
import { momentWords, sumWords } from '../../lib/words';
import { dropWritten, keepWritten, written } from '../../lib/draft/written';
import { emptyRow, faultsOf, fields } from './fields';

/** What a worker signs on the own phone, each on its own. */
const sentences = [
  { value: 'consent', label: '同意用我的身份证号办这件事', hint: '只有办事的人能看' },
  { value: 'sign', label: '钱数是真的，请代表一起办', hint: '点了就算您签了字' },
] as const;
const agreement = (given: readonly string[]): readonly ChoiceView[] =>
  sentences.map((one) => ({ ...one, legal: '', chosen: given.includes(one.value) }));
const nothingWrong: Readonly<Record<string, string>> = {};
const blank: MemberRow = emptyRow;
/** Made up, mistyped, or ended by the representative: all look the same. */
const outOfUse = '这个邀请不能用了。请代表再发一次，或者告诉您新的号码。';
const formOf = (caseId: string): string => `join-${caseId}`;

screen({
  data: {
    fields,
    row: blank,
    wrong: nothingWrong,
    errors: [] as readonly Fault[],
    agreement: agreement([]),
    number: '',
    /** Nobody came by a link: the six digits are asked for first. */
    asking: false,
    about: null as Membership | null,
    amount: '',
    events: [] as readonly { readonly no: number; readonly when: string; readonly sentence: string }[],
    joined: false,
    /** Left, or taken off by the representative. */
    gone: false,
    loading: true,
    busy: false,
  },
  caseId: '',
  code: '',
  given: [] as readonly string[],

  async onLoad(query: Record<string, string | undefined>): Promise<void> {
    this.caseId = fromQuery(query, 'case');
    this.code = fromQuery(query, 'code');
    const number = fromQuery(query, 'scene');
    if (this.caseId) return this.look();
    this.setData({ number, asking: true, loading: false });
    if (number) await this.find();
  },

  async look(): Promise<void> {
    const { caseId, code } = this;
    this.setData({ loading: true, row: { ...emptyRow, ...written(formOf(caseId)) } });
    this.take(code ? await ask(openInvitation, { caseId, code }) : await ask(openMembership, { caseId }));
    this.setData({ loading: false });
  },

  typeNumber(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.setData({ number: event.detail.value, errors: [], wrong: {} });
  },

  /** From the six digits to the invitation; nobody sees that they may also bring back what was put away. */
  async find(): Promise<void> {
    const number = this.data.number.replace(/[\s-]/g, '');
    if (!/^\d{6}$/.test(number))
      return this.say([{ id: 'number', message: '邀请号码是6位数字，请再看一遍' }]);
    this.setData({ busy: true });
    const answer = await ask(findInvitation, { number });
    const own = answer.ok ? null : await ask(takeOut, { code: number });
    this.setData({ busy: false });
    if (own?.ok) return replace(pages.cases);
    if (!answer.ok) return this.say([{ id: 'number', message: answer.error.message }]);
    this.caseId = answer.data.caseId;
    this.code = answer.data.code;
    this.setData({ asking: false, errors: [], wrong: {} });
    await this.look();
  },

  /** Back from the camera the count of papers is new. */
  async onShow(): Promise<void> {
    if (this.data.joined) this.take(await ask(openMembership, { caseId: this.caseId }));
  },

  take(answer: Answer<Membership>): void {
    if (!answer.ok) {
      const { code, message } = answer.error;

      return this.say([{ id: code, message: code === 'CaseNotFound' ? outOfUse : message }]);
    }
    const { mine } = answer.data;
    this.setData({
      about: answer.data,
      joined: mine !== null && mine.leftAt === null,
      gone: mine !== null && mine.leftAt !== null && !this.code,
      amount: mine ? sumWords(mine.amount) : '',
      events: answer.data.timeline
        .map(({ no, at, sentence }) => ({ no, when: momentWords(at), sentence }))
        .reverse(),
      errors: [],
      wrong: {},
    });
  },

  type(event: WechatMiniprogram.CustomEvent<{ value: string }, object, { id: string }>) {
    const { id } = event.currentTarget.dataset;
    const row = { ...this.data.row, [id]: event.detail.value };
    keepWritten(formOf(this.caseId), { ...row });
    this.setData({ row, ...withoutFault(this.data.errors, id) });
  },

  agree(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    const { value } = event.detail;
    this.given = this.given.includes(value)
      ? this.given.filter((one: string) => one !== value)
      : [...this.given, value];
    this.setData({ agreement: agreement(this.given), errors: [] });
  },

  async join() {
    const { row } = this.data;
    const missing = agreement(this.given).filter(({ chosen }) => !chosen);
    const faults = [
      ...faultsOf(row),
      ...missing.map(({ value, label }) => ({ id: value, message: `请先点“${label}”` })),
    ];
    if (faults.length > 0) return this.say(faults);
    this.setData({ busy: true });
    const { caseId, code } = this;
    const answer = await ask(joinGroup, { caseId, code, ...row, consent: true });
    if (answer.ok) dropWritten(formOf(caseId));
    this.take(answer);
    this.setData({ busy: false });
    void wx.pageScrollTo({ scrollTop: 0 });
  },

  async leave() {
    const sure = await confirm({
      title: '真的退出吗？',
      content: '您退出，别的工友照样办。以后想回来，请代表再邀请。',
      yes: '退出',
      no: '不退出',
    });
    if (!sure) return;
    // The way in is used up: back is by a fresh one only.
    this.code = '';
    this.take(await ask(leaveGroup, { caseId: this.caseId }));
  },

  addPaper() {
    open(pages.evidenceItem, { case: this.caseId, item: 'member_paper', title: '您的身份证和欠条' });
  },

  say(errors: readonly Fault[]): void {
    this.setData(shownFaults(errors));
    void wx.pageScrollTo({ scrollTop: 0 });
  },

  back() {
    goBack();
  },
});
