import { call } from '../../lib/call';
import { emptyCase, viewOfCase } from '../../lib/case-view';
import { openCase, openMaterial, openPaper } from '../../lib/domain';
import { fromQuery, open, pages, replace } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { showFile } from '../../lib/show-file';
import { screen } from '../../lib/screen';

type Tap = WechatMiniprogram.BaseEvent<WechatMiniprogram.IAnyObject, { id: string }>;

screen({
  data: { view: emptyCase, loading: true, problem: '' },
  caseId: '',

  onLoad(query: Record<string, string | undefined>) {
    this.caseId = fromQuery(query, 'id');
  },

  async onShow() {
    const answer = await ask(openCase, { caseId: this.caseId });
    if (!answer.ok) {
      this.setData({ loading: false, problem: answer.error.message });

      return;
    }
    this.setData({ loading: false, problem: '', view: viewOfCase(answer.data) });
  },

  async openPaper(event: Tap) {
    await this.show(ask(openPaper, { caseId: this.caseId, paperId: event.currentTarget.dataset.id }));
  },

  async openMaterial(event: Tap) {
    await this.show(ask(openMaterial, { caseId: this.caseId, materialId: event.currentTarget.dataset.id }));
  },

  async show(opening: ReturnType<typeof ask<typeof openPaper>>) {
    const answer = await opening;
    const problem = answer.ok ? await showFile(answer.data) : answer.error.message;
    this.setData({ problem });
    if (problem) void wx.pageScrollTo({ scrollTop: 0 });
  },

  callLawyer() {
    call(this.data.view.lawyerPhone);
  },
  askPerson() {
    open(pages.stationCode, { case: this.caseId });
  },
  supply() {
    open(pages.supplement, { id: this.caseId });
  },
  addMore() {
    open(pages.evidenceItem, { case: this.caseId, item: 'other' });
  },
  speak(event: WechatMiniprogram.BaseEvent<WechatMiniprogram.IAnyObject, { kind: string }>) {
    open(pages.voice, { id: this.caseId, kind: event.currentTarget.dataset.kind });
  },
  withdraw() {
    open(pages.withdraw, { id: this.caseId });
  },
  back() {
    replace(pages.cases);
  },
});
