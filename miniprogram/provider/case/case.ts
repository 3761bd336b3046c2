import { call } from '../../lib/call';
import { confirm } from '../../lib/dialogs';
import { myPractice, nameLawyer, openWork, openWorkMaterial, openWorkPaper } from '../../lib/domain';
import type { HandledCase, Practice } from '../../lib/domain';
import { fromQuery, goBack, open, pages } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { screen } from '../../lib/look/screen';
import { showFile } from '../../lib/show-file';
import { viewOf } from './view';
import type { CaseView } from './view';

type Tap = WechatMiniprogram.BaseEvent<WechatMiniprogram.IAnyObject, { id: string }>;

screen({
  data: {
    view: null as CaseView | null,
    colleagues: [] as Practice['colleagues'],
    problem: '',
    loading: true,
  },
  caseId: '',
  version: 0,
  /** The own entry of the register. */
  own: '',

  onLoad(query: Record<string, string | undefined>) {
    this.caseId = fromQuery(query, 'id');
  },

  async onShow() {
    await this.refresh();
  },

  async refresh(): Promise<void> {
    const answer = await ask(openWork, { caseId: this.caseId });
    this.setData({ loading: false, problem: answer.ok ? '' : answer.error.message });
    if (!answer.ok) return this.setData({ view: null });
    await this.take(answer.data);
  },

  async take(c: HandledCase): Promise<void> {
    this.version = c.version;
    this.setData({ view: viewOf(c) });
    if (!this.data.view?.name && !this.data.view?.accept) return;
    const practice = await ask(myPractice, {});
    if (!practice.ok) return this.say(practice.error.message);
    this.own = practice.data.handler?.id ?? '';
    this.setData({ colleagues: practice.data.colleagues });
  },

  /** Takes the case: the conflict check is asked first. */
  async accept(): Promise<void> {
    const sure = await confirm({
      title: '接下这件案件？',
      content: '和对方没有利益冲突，也没有代理过对方。接下以后五天内要签好协议。',
      yes: '接下',
      no: '再看看',
    });
    if (sure) await this.appoint(this.own);
  },

  /** The manager of the firm chooses a colleague. */
  async choose(event: Tap): Promise<void> {
    await this.appoint(event.currentTarget.dataset.id || this.own);
  },

  async appoint(lawyerId: string): Promise<void> {
    const answer = await ask(nameLawyer, { caseId: this.caseId, version: this.version, lawyerId });
    await this.refresh();
    if (!answer.ok) this.say(answer.error.message);
  },

  async openPaper(event: Tap): Promise<void> {
    await this.show(ask(openWorkPaper, { caseId: this.caseId, paperId: event.currentTarget.dataset.id }));
  },

  async openMaterial(event: Tap): Promise<void> {
    await this.show(
      ask(openWorkMaterial, { caseId: this.caseId, materialId: event.currentTarget.dataset.id }),
    );
  },

  async show(opening: ReturnType<typeof ask<typeof openWorkPaper>>): Promise<void> {
    const answer = await opening;
    const problem = answer.ok ? await showFile(answer.data) : answer.error.message;
    if (problem) this.say(problem);
  },

  say(problem: string): void {
    this.setData({ problem });
    void wx.pageScrollTo({ scrollTop: 0 });
  },

  step(event: Tap) {
    open(pages.workStep, { id: this.caseId, kind: event.currentTarget.dataset.id });
  },
  act() {
    open(pages.workAct, { id: this.caseId });
  },
  sign() {
    open(pages.workSign, { id: this.caseId });
  },
  close() {
    open(pages.workClose, { id: this.caseId });
  },
  file() {
    open(pages.workFile, { id: this.caseId });
  },
  callPerson() {
    call(this.data.view?.phone ?? '');
  },
  back() {
    goBack();
  },
});
