import type { ChoiceView } from '../../lib/choice-view';
import { confirm } from '../../lib/dialogs';
import { joinGroup, leaveGroup, openInvitation, openMembership } from '../../lib/domain';
import type { Answer, MemberRow, Membership } from '../../lib/domain';
import { shownFaults, withoutFault } from '../../lib/faults';
import type { Fault } from '../../lib/faults';
import { fromQuery, goBack } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { screen } from '../../lib/screen';
import { momentWords, sumWords } from '../../lib/words';
import { dropWritten, keepWritten, written } from '../../lib/written';
import { emptyRow, faultsOf, fields } from './fields';

const agreement = (chosen: boolean): readonly ChoiceView[] => [
  { value: 'consent', label: '同意用我的身份证号办这件事', hint: '只有办事的人能看', legal: '', chosen },
];
const nothingWrong: Readonly<Record<string, string>> = {};
const blank: MemberRow = emptyRow;
const formOf = (caseId: string): string => `join-${caseId}`;

screen({
  data: {
    fields,
    row: blank,
    wrong: nothingWrong,
    errors: [] as readonly Fault[],
    agreement: agreement(false),
    about: null as Membership | null,
    amount: '',
    events: [] as readonly { readonly no: number; readonly when: string; readonly sentence: string }[],
    joined: false,
    loading: true,
    busy: false,
  },
  caseId: '',
  code: '',
  consent: false,

  async onLoad(query: Record<string, string | undefined>) {
    this.caseId = fromQuery(query, 'case');
    this.code = fromQuery(query, 'code');
    const { caseId, code } = this;
    this.setData({ row: { ...emptyRow, ...written(formOf(caseId)) } });
    this.take(code ? await ask(openInvitation, { caseId, code }) : await ask(openMembership, { caseId }));
    this.setData({ loading: false });
  },

  take(answer: Answer<Membership>) {
    if (!answer.ok) return this.say([{ id: answer.error.code, message: answer.error.message }]);
    const { mine } = answer.data;
    this.setData({
      about: answer.data,
      joined: mine !== null && mine.leftAt === null,
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

  agree() {
    this.consent = !this.consent;
    this.setData({ agreement: agreement(this.consent) });
  },

  async join() {
    const { row } = this.data;
    const faults = faultsOf(row);
    const missing = this.consent ? [] : [{ id: 'consent', message: '请先点“同意用我的身份证号办这件事”' }];
    if (faults.length + missing.length > 0) return this.say([...faults, ...missing]);
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
      content: '您退出，别的工友照样办。以后还能再加入。',
      yes: '退出',
      no: '不退出',
    });
    if (sure) this.take(await ask(leaveGroup, { caseId: this.caseId }));
  },

  say(errors: readonly Fault[]) {
    this.setData(shownFaults(errors));
    void wx.pageScrollTo({ scrollTop: 0 });
  },

  back() {
    goBack();
  },
});
