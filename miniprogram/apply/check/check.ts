import { checkPage, fearsSomeone, invite, myCases, openPoints } from '../../lib/domain';
import type { CheckSection } from '../../lib/domain';
import { todayInChina } from '../../lib/draft/check-rules';
import { confirm } from '../../lib/dialogs';
import { currentDraft } from '../../lib/draft/draft';
import { bringToOffice } from '../../lib/draft/draft-trouble';
import { goBack, goHome, open, pages } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { screen } from '../../lib/look/screen';
import { stepWords } from '../../lib/draft/step';
import { handedIn, onUploads, refusedOf, underWay } from '../../lib/uploads/uploads';

/** Everything in one breath, for the read-aloud button. */
function aloudOf(sections: readonly CheckSection[]): string {
  return sections.flatMap(({ rows }) => rows.map(({ title, answer }) => `${title}${answer}`)).join('。');
}

screen({
  data: {
    sections: [] as readonly CheckSection[],
    errors: [] as readonly { readonly id: string; readonly message: string }[],
    files: 0,
    left: 0,
    refused: 0,
    step: '',
    aloud: '',
    exit: false,
    busy: false,
  },
  stopListening: (): unknown => undefined,

  onShow() {
    const draft = currentDraft();
    if (!draft) return goHome();
    this.read(checkPage(draft.answers));
    if (draft.answers.for_whom === 'group') void this.countGroup();
    this.setData({
      step: stepWords('核对'),
      exit: fearsSomeone(draft.answers),
      errors: [],
    });
    this.count(draft.key);
    this.stopListening();
    this.stopListening = onUploads(() => this.count(draft.key));
  },
  onHide() {
    this.stopListening();
  },
  onUnload() {
    this.stopListening();
  },

  read(sections: readonly CheckSection[]) {
    this.setData({ sections, aloud: aloudOf(sections) });
  },

  /**
   * Counts those who joined by invitation beside those who were typed; without a network only the typed are
   * known.
   * @returns how many others there are; null when nobody could say
   */
  async countGroup(): Promise<number | null> {
    const result = await bringToOffice();
    if (result.kind !== 'synced' || !result.draft.caseId) return null;
    const answer = await ask(invite, { caseId: result.draft.caseId });
    if (!answer.ok) return null;
    const people = answer.data.members.filter(({ left }) => !left).length;
    this.read(checkPage(result.draft.answers, { people, total: answer.data.total }));

    return people;
  },

  /** The same matter handed in twice is mostly one that was thought lost; whoever means another goes on. */
  async wasSentBefore(matter: unknown): Promise<boolean> {
    const own = await ask(myCases, {});
    const before = own.ok && own.data.cases.find((one) => one.matter === matter && one.whoseTurn !== null);
    if (!before || before.state === 'DRAFT') return false;
    const isTheSame = await confirm({
      title: '这样的事您交过一件',
      content: `${before.receiptNo ? `编号${before.receiptNo}，` : ''}${before.stateLabel}。是同一件，不用再交。`,
      yes: '看那一件',
      no: '再交一件',
    });
    if (isTheSame) open(pages.caseOf, { id: before.caseId });

    return isTheSame;
  },

  /** A group of one is most likely a slip: the others have not joined yet. */
  async staysAlone(): Promise<boolean> {
    if ((await this.countGroup()) !== 0) return false;
    const alone = await confirm({
      title: '现在只有您一个人',
      content: '您选了“我们一群工友”，可还没有工友加入。就您一个人交，对吗？',
      yes: '就我一个',
      no: '去加工友',
    });
    if (!alone) open(pages.members, { return: 'check' });

    return !alone;
  },

  count(key: string) {
    this.setData({
      files: handedIn(key).length,
      left: underWay(key).length,
      refused: refusedOf(key).length,
    });
  },

  change(event: WechatMiniprogram.BaseEvent<WechatMiniprogram.IAnyObject, { id: string }>) {
    open(pages.question, { id: event.currentTarget.dataset.id, return: 'check' });
  },
  mend(event: WechatMiniprogram.CustomEvent<{ id: string }>) {
    open(pages.question, { id: event.detail.id, return: 'check' });
  },
  changeFiles() {
    open(pages.evidence, { return: 'check' });
  },

  async next() {
    const draft = currentDraft();
    if (!draft) return goHome();
    const errors = openPoints(draft.answers, todayInChina()).map(({ id, title, message }) => ({
      id,
      message: `${title} ${message}`,
    }));
    this.setData({ errors });
    if (errors.length > 0) {
      void wx.pageScrollTo({ scrollTop: 0 });

      return;
    }
    this.setData({ busy: true });
    if (await this.wasSentBefore(draft.answers.matter)) return this.setData({ busy: false });
    if (draft.answers.for_whom === 'group' && (await this.staysAlone())) return this.setData({ busy: false });
    const result = await bringToOffice();
    this.setData({ busy: false });
    if (result.kind === 'synced') open(pages.promise);
    if (result.kind === 'taken') void this.onShow();
    if (result.kind === 'unreached' || result.kind === 'refused') this.say(result.message);
  },

  say(message: string) {
    this.setData({ errors: [{ id: '', message }] });
    void wx.pageScrollTo({ scrollTop: 0 });
  },

  back() {
    goBack();
  },
});
