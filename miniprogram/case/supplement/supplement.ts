import { openCase, supply } from '../../lib/domain';
import { daysFromToday } from '../../lib/check-rules';
import { daysLeftWords } from '../../lib/case-view';
import { fromQuery, goBack, open, pages } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { screen } from '../../lib/screen';
import { dayWords } from '../../lib/words';
import { gapsOf } from './gaps';
import type { Gap } from './gaps';

const noWords: Readonly<Record<string, string>> = {};

screen({
  data: {
    gaps: [] as readonly Gap[],
    at: 0,
    due: '',
    left: '',
    explanation: '',
    problem: '',
    busy: false,
    loading: true,
    id: '',
  },
  caseId: '',
  askedAt: '',
  explanations: noWords,

  onLoad(query: Record<string, string | undefined>) {
    this.caseId = fromQuery(query, 'id');
    this.setData({ id: this.caseId });
  },

  async onShow(): Promise<void> {
    const answer = await ask(openCase, { caseId: this.caseId });
    if (!answer.ok) return this.setData({ loading: false, problem: answer.error.message });
    const { supplement } = answer.data;
    if (!supplement || supplement.suppliedAt !== null) return goBack();
    const left = daysFromToday(supplement.dueOn);
    this.setData({
      loading: false,
      gaps: gapsOf(supplement.items, answer.data.materials, supplement.askedAt),
      due: dayWords(supplement.dueOn),
      left: daysLeftWords({ daysLeft: left, paused: false }),
    });
  },

  photograph() {
    const gap = this.data.gaps[this.data.at];
    if (gap) open(pages.evidenceItem, { item: gap.code, case: this.caseId, title: gap.sentence });
  },

  explain(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    const gap = this.data.gaps[this.data.at];
    if (gap) this.explanations = { ...this.explanations, [gap.code]: event.detail.value };
  },

  /** The next missing paper; after the last one everything is handed in at once. */
  async next(): Promise<void> {
    const { gaps, at } = this.data;
    const gap = gaps[at];
    if (gap && !gap.done && !this.explanations[gap.code]?.trim()) {
      return this.setData({ problem: '请拍一张，或者写一句为什么没有。' });
    }
    const following = gaps[at + 1];
    if (following) {
      this.setData({ at: at + 1, problem: '', explanation: this.explanations[following.code] ?? '' });
      void wx.pageScrollTo({ scrollTop: 0, duration: 0 });
    } else await this.handIn();
  },

  async handIn(): Promise<void> {
    this.setData({ busy: true, problem: '' });
    const items = this.data.gaps.map(({ code }) => ({
      code,
      explanation: this.explanations[code]?.trim() || null,
    }));
    const answer = await ask(supply, { caseId: this.caseId, items });
    this.setData({ busy: false });
    if (answer.ok) goBack();
    else this.setData({ problem: answer.error.message });
  },

  back(): void {
    const { at, gaps } = this.data;
    if (at === 0) return goBack();
    this.setData({ at: at - 1, problem: '', explanation: this.explanations[gaps[at - 1]?.code ?? ''] ?? '' });
  },
});
