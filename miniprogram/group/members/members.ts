import { confirm } from '../../lib/dialogs';
import { invite, nextScreen, memberRows, previousScreen, readMembers, takeOffMember } from '../../lib/domain';
import type { Answer, GroupRoom, RowFault } from '../../lib/domain';
import { currentDraft, keepAnswer, keepTyped } from '../../lib/draft/draft';
import { bringToOffice } from '../../lib/draft/draft-trouble';
import { every } from '../../lib/every';
import { fromQuery, goBack, goHome, pages, replace } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { screen } from '../../lib/look/screen';
import { stepWords } from '../../lib/draft/step';
import { linkOf } from '../words';
import { everybody } from './everybody';
import type { Everybody } from './everybody';
import { readList } from './read-list';

interface Summary {
  readonly id: string;
  readonly message: string;
}

/** The first says how many are missing, so that nobody takes the list for whole. */
const asSummary = (faults: readonly RowFault[]): readonly Summary[] =>
  faults.map(({ row, message }, at) => ({
    id: String(row),
    message: at === 0 ? `还有${faults.length}行没加上：${message}` : message,
  }));

const noRoom = null as GroupRoom | null;
/** How often the list looks who has come, while it is open. */
const everySeconds = 10;

screen({
  data: {
    people: [] as Everybody['people'],
    /** Columns that may be the sum owed, while the person has not said which. */
    sums: [] as readonly string[],
    errors: [] as readonly Summary[],
    pasted: '',
    total: '',
    step: '',
    told: '',
    caseId: '',
    number: '',
    link: '',
    editing: false,
  },
  text: '',
  /** As the office saw the group last; null as long as it was not reached. */
  room: noRoom,
  stopLooking: (): void => undefined,

  onLoad(query: Record<string, string | undefined>) {
    const pasted = currentDraft()?.typed?.members;
    this.text = typeof pasted === 'string' ? pasted : '';
    this.setData({ editing: fromQuery(query, 'return') === 'check', pasted: this.text });
  },

  onShow(): void {
    const draft = currentDraft();
    if (!draft) return goHome();
    this.setData({ step: stepWords('person') });
    this.refresh();
    void this.lookWhoJoined();
    this.stopLooking();
    this.stopLooking = every(everySeconds, () => void this.lookAgain());
  },
  onHide() {
    this.stopLooking();
  },
  onUnload() {
    this.stopLooking();
  },

  refresh(): void {
    const { people, total } = everybody(currentDraft()?.answers ?? {}, this.room);
    this.setData({ people, total });
  },

  /** Who has opened the invitation; without a network the list simply stays as it is. */
  async lookWhoJoined() {
    const result = await bringToOffice();
    if (result.kind !== 'synced' || !result.draft.caseId) return;
    const { caseId } = result.draft;
    this.setData({ caseId });
    this.see(await ask(invite, { caseId }));
  },

  /** Only the office is asked: nothing of the form is sent, and nobody is asked about it. */
  async lookAgain() {
    if (this.data.caseId) this.see(await ask(invite, { caseId: this.data.caseId }));
  },

  see(answer: Answer<GroupRoom>): void {
    if (!answer.ok) return;
    this.room = answer.data;
    this.setData({ number: answer.data.number, link: linkOf(this.data.caseId, answer.data) });
    this.refresh();
  },

  type(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.text = event.detail.value;
    const draft = currentDraft();
    if (draft) keepTyped(draft, 'members', this.text);
  },

  add(): void {
    this.take(this.text);
  },

  async chooseFile() {
    try {
      const text = await readList();
      if (text !== null) this.take(text);
    } catch (error) {
      this.setData({
        errors: [{ id: 'file', message: error instanceof Error ? error.message : '请再选一次。' }],
      });
    }
  },

  /**
   * Sound rows go into the list; the others stay in the field with what to mend.
   * @returns whether all of it went in
   */
  take(text: string, sumHeading?: string): boolean {
    const draft = currentDraft();
    if (!draft) {
      goHome();

      return false;
    }
    if (text.trim() === '') {
      this.setData({ errors: [{ id: 'text', message: '请先把名单贴进来' }], sums: [] });

      return false;
    }
    const already = memberRows(draft.answers.members);
    const { members, faults, left, sums } = readMembers(text, already, sumHeading);
    keepTyped(keepAnswer(draft, 'members', [...already, ...members]), 'members', left);
    this.text = left;
    this.setData({
      // What was typed is not in the data yet: told twice, the field shows what is left even when that is empty.
      pasted: text,
      sums,
      errors: asSummary(faults),
      told: members.length > 0 ? `加上了 ${members.length} 个人。` : '',
    });
    this.setData({ pasted: left });
    this.refresh();
    void this.lookWhoJoined();
    void wx.pageScrollTo({ scrollTop: 0 });

    return faults.length === 0 && sums.length === 0;
  },

  chooseSum(event: WechatMiniprogram.BaseEvent<WechatMiniprogram.IAnyObject, { heading: string }>) {
    this.take(this.text, event.currentTarget.dataset.heading);
  },

  /** A row that was typed goes at once; whoever joined is asked about, for every invitation ends with it. */
  async remove(event: WechatMiniprogram.CustomEvent<{ id: string; name: string }>) {
    const draft = currentDraft();
    if (!draft) return;
    const { id, name } = event.detail;
    if (memberRows(draft.answers.members).some(({ number }) => number === id)) return this.dropRow(id);
    const sure = await confirm({
      title: `去掉${name}？`,
      content: '原来的邀请和号码作废，要回来得用新的。',
      yes: '去掉',
      no: '不去掉',
    });
    if (!sure) return;
    const answer = await ask(takeOffMember, { caseId: this.data.caseId, memberId: id });
    const typed = this.room?.members.find((one) => one.id === id)?.typedNumber;
    if (answer.ok && typed) await this.dropRow(typed);
    if (answer.ok) this.setData({ told: `去掉了${name}。邀请换了新号码，还没加入的人请重新发。` });
    else this.setData({ errors: [{ id: 'remove', message: answer.error.message }] });
    this.see(answer);
  },

  async dropRow(number: string) {
    const draft = currentDraft();
    if (!draft) return;
    const rows = memberRows(draft.answers.members).filter((row) => row.number !== number);
    keepTyped(keepAnswer(draft, 'members', rows), 'members', this.text);
    this.refresh();
    await this.lookWhoJoined();
  },

  onShareAppMessage(): { title: string; path: string } {
    return { title: '一起要回工钱：点开填自己的', path: this.data.link };
  },

  /** What still stands in the field is taken first: a row that cannot stand keeps the person here. */
  next(): void {
    if (this.text.trim() !== '' && !this.take(this.text)) return;
    const draft = currentDraft();
    if (!draft) return goHome();
    const { answers } = keepAnswer(draft, 'members', memberRows(draft.answers.members));
    void bringToOffice();
    const following = nextScreen(answers, 'members');
    if (this.data.editing && following === null) goBack();
    else if (following) replace(pages.question, { id: following });
    else replace(pages.evidence);
  },

  back() {
    const before = previousScreen(currentDraft()?.answers ?? {}, 'members');
    if (this.data.editing || !before) goBack();
    else replace(pages.question, { id: before });
  },
});
