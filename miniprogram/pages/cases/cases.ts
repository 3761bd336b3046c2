import { myCases, myMessages, openCase } from '../../lib/domain';
import type { MyCaseLine } from '../../lib/domain';
import { beginApplication } from '../../lib/draft/begin';
import { currentDraft, resumeDraft } from '../../lib/draft/draft';
import { goHome, open, pages } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { isQuietHere, rememberQuiet } from '../../lib/draft/quiet';
import { helpedName } from '../../lib/helped';
import { unseenOf } from '../../lib/seen-messages';
import { screen } from '../../lib/look/screen';
import { dayWords, momentWords } from '../../lib/words';

interface LineView {
  readonly id: string;
  readonly draft: boolean;
  readonly part: string;
  /** Whose it is, where it is not the own one. */
  readonly whose: string;
  readonly title: string;
  readonly state: string;
  readonly started: string;
  readonly turn: string;
  readonly due: string;
  readonly number: string;
}

const whose = { owner: '', member: '您和工友一起的', helper: '您帮别人填的，待本人确认' } as const;

function whoseOf({ part = 'owner', caseId }: MyCaseLine): string {
  const name = part === 'helper' ? helpedName(caseId) : '';

  return name ? `您帮${name}填的，待本人确认` : whose[part];
}

function viewOfLine(line: MyCaseLine): LineView {
  return {
    id: line.caseId,
    draft: line.state === 'DRAFT',
    part: line.part ?? 'owner',
    whose: whoseOf(line),
    title: line.matterLabel ?? (line.part === 'member' ? '和工友一起申请' : '还没选是什么事'),
    state: line.stateLabel,
    started: momentWords(line.submittedAt ?? line.startedAt),
    turn: line.whoseTurn ?? '',
    due: line.dueOn ? dayWords(line.dueOn) : '',
    number: line.receiptNo ?? '',
  };
}

type Tap = WechatMiniprogram.BaseEvent<
  WechatMiniprogram.IAnyObject,
  { id: string; draft: boolean; part: string }
>;

screen({
  data: { lines: [] as readonly LineView[], unseen: 0, loading: true, problem: '', exit: false },

  async onShow() {
    const answer = await ask(myCases, {});
    if (answer.ok) rememberQuiet(answer.data.cases.some(({ quiet }) => quiet === true));
    this.setData({ exit: isQuietHere() });
    this.setData(
      answer.ok
        ? { lines: answer.data.cases.map(viewOfLine), loading: false, problem: '' }
        : { loading: false, problem: answer.error.message },
    );
    if (answer.ok && answer.data.cases.length > 0) await this.countMessages();
  },

  async countMessages() {
    const answer = await ask(myMessages, {});
    if (answer.ok) this.setData({ unseen: unseenOf(answer.data.messages) });
  },

  async open(event: Tap) {
    const { id, draft, part } = event.currentTarget.dataset;
    if (part === 'member') open(pages.join, { case: id });
    else if (draft) await this.resume(id);
    else open(pages.caseOf, { id });
  },

  /** Goes on with a draft, also one begun on another phone. */
  async resume(id: string) {
    if (currentDraft()?.caseId === id) return open(pages.question);
    const answer = await ask(openCase, { caseId: id });
    if (!answer.ok || !answer.data.draft) {
      this.setData({ problem: answer.ok ? '这份申请已经交了，请刷新再看。' : answer.error.message });

      return;
    }
    resumeDraft(id, answer.data.draft);
    open(pages.question);
  },

  async apply() {
    await beginApplication({});
  },
  openMessages() {
    open(pages.messages);
  },
  openLookUp() {
    open(pages.lookUp);
  },
  openConfirm() {
    open(pages.confirm);
  },

  back() {
    goHome();
  },
});
