import { beginApplication } from '../../lib/draft/begin';
import { call } from '../../lib/call';
import { emptyCase, viewOfCase } from '../../lib/case-view';
import { openCase, openMaterial, openPaper, usualDays } from '../../lib/domain';
import type { Answers, CitizenCase } from '../../lib/domain';
import { followUploads } from '../../lib/uploads/follow-uploads';
import { fromQuery, open, pages, replace } from '../../lib/navigate';
import { newest } from '../../lib/newest';
import { ask } from '../../lib/office';
import { showFile } from '../../lib/show-file';
import { screen } from '../../lib/look/screen';
import { sendUploads } from '../../lib/uploads/send-uploads';
import { forgetHandedIn, refusedOf, underWay } from '../../lib/uploads/uploads';
import type { Upload } from '../../lib/uploads/upload';
import { wayOf } from './way';
import type { Way } from './way';

type Tap = WechatMiniprogram.BaseEvent<WechatMiniprogram.IAnyObject, { id: string }>;

const noAnswers: Answers = {};

screen({
  data: {
    view: emptyCase,
    loading: true,
    problem: '',
    left: 0,
    refused: [] as readonly Upload[],
    opened: false,
    again: false,
    way: null as Way | null,
    /** The last day of the person's own claim; empty where none runs. */
    limitOn: '',
    noted: '',
  },
  caseId: '',
  before: noAnswers,
  state: '',
  newest: newest(),
  stopListening: (): unknown => undefined,

  onLoad(query: Record<string, string | undefined>) {
    this.caseId = fromQuery(query, 'id');
    this.newest = newest();
  },

  /** Listens before it reads: a photo that arrives meanwhile makes the case be read again. */
  async onShow() {
    this.stopListening();
    this.stopListening = followUploads(this.caseId, () => void this.countLeft());
    await this.countLeft();
    await this.refresh();
  },
  onHide() {
    this.stopListening();
  },
  onUnload() {
    this.stopListening();
  },

  async goOnSending() {
    await sendUploads(this.caseId, this.caseId);
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

  async refresh() {
    const answer = await this.newest(ask(openCase, { caseId: this.caseId }));
    if (!answer) return;
    if (!answer.ok) {
      this.setData({ loading: false, problem: answer.error.message });

      return;
    }
    this.before = answer.data.again ?? noAnswers;
    this.setData({
      ...{ loading: false, problem: '', view: viewOfCase(answer.data) },
      again: this.before !== noAnswers,
      way: wayOf(answer.data.state),
      limitOn: answer.data.limit && answer.data.limit.daysLeft > 0 ? answer.data.limit.dueOn : '',
    });
    await this.sayUsual(answer.data.state);
  },

  /** What is usual here comes after the case: nobody waits for it, and without it the page is whole. */
  async sayUsual(state: CitizenCase['state']) {
    if (this.data.way === null) return;
    this.state = state;
    const answer = await ask(usualDays, {});
    if (answer.ok && this.state === state) this.setData({ way: wayOf(state, answer.data.usual) });
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

  openFilled() {
    this.setData({ opened: true });
  },
  /** What was told once is not typed again. */
  async applyAgain() {
    await beginApplication(this.before);
  },
  /** Until there is a decision the person puts a slip right alone; both stay, the old and the new. */
  correct(event: WechatMiniprogram.BaseEvent<WechatMiniprogram.IAnyObject, { question: string }>) {
    open(pages.correct, { id: this.caseId, question: event.currentTarget.dataset.question });
  },
  /** A slip of the rest is put right by the centre, which sees whose case it is. */
  tellSlip() {
    open(pages.newQuestion, { kind: 'question', case: this.caseId });
  },
  /** Whoever cannot come has somebody come to them. */
  askVisit() {
    open(pages.newQuestion, { kind: 'home_visit', case: this.caseId });
  },
  openAway() {
    open(pages.away);
  },
  /** A week before the last day the phone rings; its entry names nothing. */
  noteLimit() {
    wx.addPhoneCalendar({
      title: '办事的最后一天',
      startTime: Date.parse(`${this.data.limitOn}T09:00:00+08:00`) / 1000,
      alarm: true,
      alarmOffset: 7 * 86_400,
      success: () => this.setData({ noted: '✓ 记下了，早一周提醒您' }),
      fail: () => this.setData({ noted: '没记成，请自己记一下' }),
    });
  },
  openRoom() {
    open(pages.room, { id: this.caseId });
  },
  callLawyer() {
    call(this.data.view.lawyerPhone);
  },
  askPerson() {
    open(pages.stationCode, { case: this.caseId });
  },
  sign() {
    open(pages.sign, { id: this.caseId });
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
