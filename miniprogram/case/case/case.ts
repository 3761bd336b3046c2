import { call } from '../../lib/call';
import { emptyCase, viewOfCase } from '../../lib/case-view';
import { openCase, openMaterial, openPaper } from '../../lib/domain';
import { fromQuery, open, pages, replace } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { showFile } from '../../lib/show-file';
import { screen } from '../../lib/screen';
import { sendUploads } from '../../lib/send-uploads';
import { forgetHandedIn, onUploads, refusedOf, underWay } from '../../lib/uploads';
import type { Upload } from '../../lib/uploads';

type Tap = WechatMiniprogram.BaseEvent<WechatMiniprogram.IAnyObject, { id: string }>;

screen({
  data: {
    view: emptyCase,
    loading: true,
    problem: '',
    left: 0,
    refused: [] as readonly Upload[],
  },
  caseId: '',
  asked: 0,
  shown: 0,
  stopListening: (): unknown => undefined,

  onLoad(query: Record<string, string | undefined>) {
    this.caseId = fromQuery(query, 'id');
  },

  /** Listens before it reads: a photo that arrives meanwhile makes the case be read again. */
  async onShow() {
    this.stopListening();
    this.stopListening = onUploads(() => void this.countLeft());
    await this.countLeft();
    await this.refresh();
    await this.goOnSending();
  },
  onHide() {
    this.stopListening();
  },
  onUnload() {
    this.stopListening();
  },

  /** Photos that a lost network kept on the phone when the application was handed in. */
  async goOnSending() {
    if (this.data.left > 0) await sendUploads(this.caseId, this.caseId);
  },

  /** As soon as the last one has arrived, the case is read again. */
  async countLeft() {
    const left = underWay(this.caseId).length;
    this.setData({ refused: refusedOf(this.caseId) });
    if (left === this.data.left) return;
    this.setData({ left });
    if (left > 0) return;
    forgetHandedIn(this.caseId);
    await this.refresh();
  },

  /** Of two readings at once the one asked later stays. */
  async refresh() {
    this.asked += 1;
    const reading = this.asked;
    const answer = await ask(openCase, { caseId: this.caseId });
    if (reading < this.shown) return;
    this.shown = reading;
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
  /** Where it says why it was not taken, and can be photographed again or thrown away. */
  mend(event: Tap) {
    const upload = this.data.refused.find(({ id }) => id === event.currentTarget.dataset.id);
    if (upload) open(pages.evidenceItem, { case: this.caseId, item: upload.item, title: upload.title ?? '' });
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
