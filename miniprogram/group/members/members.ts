import { invite, memberRows, nextScreen, previousScreen, readMembers, totalOf } from '../../lib/domain';
import type { MemberLine, MemberRow, RowFault } from '../../lib/domain';
import { currentDraft, keepAnswer, keepTyped } from '../../lib/draft';
import { bringToOffice } from '../../lib/draft-trouble';
import { fromQuery, goBack, goHome, pages, replace } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { screen } from '../../lib/screen';
import { stepWords } from '../../lib/step';
import { sumWords } from '../../lib/words';
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

screen({
  data: {
    rows: [] as readonly (MemberRow & { readonly sum: string })[],
    /** Columns that may be the sum owed, while the person has not said which. */
    sums: [] as readonly string[],
    joined: [] as readonly MemberLine[],
    errors: [] as readonly Summary[],
    pasted: '',
    total: '',
    step: '',
    told: '',
    link: '',
    editing: false,
  },
  text: '',

  onLoad(query: Record<string, string | undefined>) {
    const pasted = currentDraft()?.typed?.members;
    this.text = typeof pasted === 'string' ? pasted : '';
    this.setData({ editing: fromQuery(query, 'return') === 'check', pasted: this.text });
  },

  onShow(): void {
    const draft = currentDraft();
    if (!draft) return goHome();
    this.setData({ step: stepWords(draft.answers, 'who') });
    this.refresh();
    void this.lookWhoJoined();
  },

  refresh(): void {
    const rows = memberRows(currentDraft()?.answers.members);
    this.setData({
      rows: rows.map((row) => ({ ...row, sum: sumWords(totalOf([row])) })),
      total: rows.length > 0 ? `${rows.length} 个人，一共 ${sumWords(totalOf(rows))}` : '',
    });
  },

  /** Who has opened the invitation; without a network the list simply stays as it is. */
  async lookWhoJoined() {
    const result = await bringToOffice();
    if (result.kind !== 'synced' || !result.draft.caseId) return;
    const { caseId } = result.draft;
    const answer = await ask(invite, { caseId });
    if (!answer.ok) return;
    this.setData({
      joined: answer.data.members.filter(({ confirmed }) => confirmed),
      link: `${pages.join}?case=${caseId}&code=${answer.data.code}`,
    });
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
    void wx.pageScrollTo({ scrollTop: 0 });

    return faults.length === 0 && sums.length === 0;
  },

  chooseSum(event: WechatMiniprogram.BaseEvent<WechatMiniprogram.IAnyObject, { heading: string }>) {
    this.take(this.text, event.currentTarget.dataset.heading);
  },

  remove(event: WechatMiniprogram.BaseEvent<WechatMiniprogram.IAnyObject, { number: string }>) {
    const draft = currentDraft();
    if (!draft) return;
    const { number } = event.currentTarget.dataset;
    const rows = memberRows(draft.answers.members).filter((row) => row.number !== number);
    keepTyped(keepAnswer(draft, 'members', rows), 'members', this.text);
    this.refresh();
  },

  copyLink() {
    wx.setClipboardData({
      data: this.data.link,
      success: () => this.setData({ told: '邀请复制好了，发给工友吧。' }),
    });
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
