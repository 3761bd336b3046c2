import { beginApplication } from '../../lib/draft/begin';
import { call, hotline } from '../../lib/call';
import {
  articleWords,
  checkResult,
  mayBeInDanger,
  nextCheck,
  ownPapers,
  ownPapersFor,
  previousCheck,
  questionOf,
} from '../../lib/domain';
import { checkRules } from '../../lib/draft/check-rules';
import { evidenceTitles } from '../../lib/evidence-list';
import { goHome, open, pages } from '../../lib/navigate';
import { afterTap, emptyQuestion, faultView, settlesIt, viewOf } from '../../lib/draft/question-view';
import { screen } from '../../lib/look/screen';

const nothingYet: unknown = undefined;
const noAnswers: Readonly<Record<string, unknown>> = {};

const emptyResult = {
  title: '',
  kind: '',
  green: false,
  reasons: [] as readonly string[],
  law: [] as readonly string[],
  bring: [] as readonly string[],
  alsoHelps: [] as readonly string[],
  papers: [] as readonly { readonly kind: string; readonly title: string }[],
  aloud: '',
};

/** Runs on the phone alone: nothing is sent, nothing is kept. */
screen({
  data: { question: emptyQuestion, step: '', result: emptyResult, danger: false },
  answers: noAnswers,
  value: nothingYet,

  onLoad() {
    this.goOn();
  },

  goOn() {
    const next = nextCheck(this.answers, checkRules());
    if (next) this.show(next);
    else this.showResult();
    void wx.pageScrollTo({ scrollTop: 0, duration: 0 });
  },

  show(id: string) {
    const question = questionOf(id);
    if (!question) return;
    this.value = this.answers[id];
    const count = Object.keys(this.answers).filter((answered) => answered !== id).length + 1;
    this.setData({
      question: viewOf(question, this.answers, this.value),
      step: `第 ${count} 题，最多 7 题`,
      result: emptyResult,
      danger: mayBeInDanger(this.answers),
    });
  },

  type(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.value = event.detail.value;
  },

  choose(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    const question = questionOf(this.data.question.id);
    if (!question) return;
    this.value = afterTap(question, this.value, event.detail.value);
    this.setData({ question: viewOf(question, this.answers, this.value) });
    if (settlesIt(question, this.value)) this.next();
  },

  skip() {
    this.value = null;
    this.next();
  },

  next() {
    const question = questionOf(this.data.question.id);
    if (!question) return;
    const faulty = faultView(question, this.answers, this.value);
    if (faulty) {
      this.setData({ question: faulty });
      void wx.pageScrollTo({ scrollTop: 0 });

      return;
    }
    if (question.id === 'topic') this.answers = {};
    this.answers = { ...this.answers, [question.id]: this.value };
    this.goOn();
  },

  showResult() {
    const rules = checkRules();
    const { title, kind, green, reasons, articles, alsoHelps, assessment } = checkResult(this.answers, rules);
    const bring = kind === 'elsewhere' ? [] : evidenceTitles(this.answers, assessment);
    this.setData({
      question: emptyQuestion,
      step: '',
      danger: mayBeInDanger(this.answers),
      result: {
        title,
        kind,
        green,
        reasons,
        bring,
        alsoHelps,
        papers: ownPapersFor(this.answers).map((one) => ({ kind: one, title: ownPapers[one].title })),
        law: articles.map(articleWords),
        aloud: [title, ...reasons].join('。'),
      },
    });
  },

  /** What was answered here is not asked again. */
  async apply() {
    await beginApplication(this.answers);
  },

  again() {
    this.answers = {};
    this.goOn();
  },

  writePaper(event: WechatMiniprogram.BaseEvent<WechatMiniprogram.IAnyObject, { kind: string }>) {
    open(pages.ownPaper, { kind: event.currentTarget.dataset.kind });
  },
  askLawyer() {
    open(pages.newQuestion, { kind: 'question' });
  },
  makeVisit() {
    open(pages.newQuestion, { kind: 'visit' });
  },
  callCourt() {
    call('12368');
  },

  openSafe() {
    open(pages.safe);
  },
  callHotline() {
    call(hotline);
  },

  back() {
    const ids = Object.keys(this.answers);
    const before = this.data.result.title
      ? ids[ids.length - 1]
      : previousCheck(this.answers, this.data.question.id);
    if (before) this.show(before);
    else goHome();
  },
});
