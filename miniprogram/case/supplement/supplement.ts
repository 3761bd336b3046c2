import { openCase, supply } from '../../lib/domain';
import { daysFromToday } from '../../lib/draft/check-rules';
import { daysLeftWords } from '../../lib/case-view';
import { followUploads } from '../../lib/uploads/follow-uploads';
import { fromQuery, goBack, open, pages } from '../../lib/navigate';
import { newest } from '../../lib/newest';
import { ask } from '../../lib/office';
import { screen } from '../../lib/look/screen';
import { refusedOf, underWay } from '../../lib/uploads/uploads';
import { dayWords } from '../../lib/words';
import { dropWritten, keepWritten, written } from '../../lib/draft/written';
import { gapsOf } from './gaps';
import type { Gap } from './gaps';

const noWords: Readonly<Record<string, string>> = {};
const formOf = (caseId: string): string => `supplement-${caseId}`;

screen({
  data: {
    gaps: [] as readonly Gap[],
    at: 0,
    due: '',
    left: '',
    /** How many photos are still on their way. */
    coming: 0,
    explanation: '',
    problem: '',
    busy: false,
    loading: true,
    id: '',
  },
  caseId: '',
  explanations: noWords,
  isOver: false,
  newest: newest(),
  stopListening: (): unknown => undefined,

  onLoad(query: Record<string, string | undefined>) {
    this.caseId = fromQuery(query, 'id');
    this.explanations = written(formOf(this.caseId));
    this.newest = newest();
    this.setData({ id: this.caseId });
  },

  /** Back from the camera, a photo may still be on its way: its gap is filled as soon as it arrives. */
  async onShow(): Promise<void> {
    this.stopListening();
    this.stopListening = followUploads(this.caseId, () => void this.follow());
    this.setData({ coming: underWay(this.caseId).length });
    await this.refresh();
  },
  onHide() {
    this.stopListening();
  },
  onUnload() {
    this.stopListening();
  },

  async follow(): Promise<void> {
    const coming = underWay(this.caseId).length;
    if (coming === this.data.coming) return;
    this.setData({ coming, problem: '' });
    await this.refresh();
  },

  async refresh(): Promise<void> {
    const answer = await this.newest(ask(openCase, { caseId: this.caseId }));
    if (!answer || this.isOver) return;
    if (!answer.ok) return this.setData({ loading: false, problem: answer.error.message });
    const { supplement } = answer.data;
    if (!supplement || supplement.suppliedAt !== null) return goBack();
    const left = daysFromToday(supplement.dueOn);
    const gaps = gapsOf(supplement.items, answer.data.materials, supplement.askedAt);
    this.setData({
      loading: false,
      gaps,
      explanation: this.explanationOf(gaps[this.data.at]),
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
    if (!gap) return;
    this.explanations = { ...this.explanations, [gap.code]: event.detail.value };
    keepWritten(formOf(this.caseId), this.explanations);
  },
  explanationOf(gap: Gap | undefined): string {
    return this.explanations[gap?.code ?? ''] ?? '';
  },

  /** The next missing paper; after the last one everything is handed in at once. */
  async next(): Promise<void> {
    const { gaps, at } = this.data;
    const gap = gaps[at];
    if (gap && !gap.done && !this.explanations[gap.code]?.trim()) {
      return this.setData({ problem: this.whyOpen(gap.code) });
    }
    const following = gaps[at + 1];
    if (following) {
      this.setData({ at: at + 1, problem: '', explanation: this.explanationOf(following) });
      void wx.pageScrollTo({ scrollTop: 0, duration: 0 });
    } else await this.handIn();
  },

  whyOpen(code: string): string {
    if (underWay(this.caseId).some(({ item }) => item === code)) return '照片还没传完，传完再点一次。';
    const refused = refusedOf(this.caseId).find(({ item }) => item === code);

    return refused ? `照片没有收下：${refused.problem}` : '请拍一张，或者写一句为什么没有。';
  },

  async handIn(): Promise<void> {
    this.setData({ busy: true, problem: '' });
    const items = this.data.gaps.map(({ code }) => ({
      code,
      explanation: this.explanations[code]?.trim() || null,
    }));
    const answer = await ask(supply, { caseId: this.caseId, items });
    this.setData({ busy: false });
    this.isOver = answer.ok;
    if (answer.ok) dropWritten(formOf(this.caseId));
    if (answer.ok) goBack();
    else this.setData({ problem: answer.error.message });
  },

  back(): void {
    const { at, gaps } = this.data;
    if (at === 0) return goBack();
    this.setData({ at: at - 1, problem: '', explanation: this.explanationOf(gaps[at - 1]) });
  },
});
