import { beginApplication } from '../../lib/draft/begin';
import { call, hotline } from '../../lib/call';
import { myQuestions, ownPapers } from '../../lib/domain';
import type { ConsultationView } from '../../lib/domain';
import { knownHome } from '../../lib/draft/home-memory';
import { goHome, open, pages } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { screen } from '../../lib/look/screen';
import { dayWords, momentWords } from '../../lib/words';
import { kindNames } from '../kinds';

interface QuestionView {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly answer: string;
  readonly answered: boolean;
}

function viewOf({ id, kind, text, askedAt, answerBy, answer }: ConsultationView): QuestionView {
  return {
    id,
    title: `${kindNames[kind]}，${momentWords(askedAt)}`,
    text,
    answer: answer ?? `最晚 ${dayWords(answerBy)} 答复您。`,
    answered: answer !== null,
  };
}

/** Offered to everybody; the paper for somebody in danger is offered where danger is answered. */
const papers = (['arbitration', 'claim', 'payment_order'] as const).map((kind) => ({
  kind,
  title: ownPapers[kind].title,
}));

screen({
  data: { hotline, papers, centrePhone: '', questions: [] as readonly QuestionView[], problem: '' },
  asked: [] as readonly ConsultationView[],

  async onShow(): Promise<void> {
    this.setData({ centrePhone: knownHome()?.centre.phone ?? '' });
    const answer = await ask(myQuestions, {});
    if (!answer.ok) return this.setData({ problem: answer.error.message });
    this.asked = answer.data.questions;
    this.setData({ questions: this.asked.map(viewOf), problem: '' });
  },

  callHotline() {
    call(hotline);
  },
  callCentre() {
    call(this.data.centrePhone);
  },
  write(event: WechatMiniprogram.BaseEvent<WechatMiniprogram.IAnyObject, { kind: string }>) {
    open(pages.newQuestion, { kind: event.currentTarget.dataset.kind });
  },

  writePaper(event: WechatMiniprogram.BaseEvent<WechatMiniprogram.IAnyObject, { kind: string }>) {
    open(pages.ownPaper, { kind: event.currentTarget.dataset.kind });
  },

  /** What was asked is not typed again. */
  async applyWith(event: WechatMiniprogram.BaseEvent<WechatMiniprogram.IAnyObject, { id: string }>) {
    const question = this.asked.find(({ id }) => id === event.currentTarget.dataset.id);
    if (question)
      await beginApplication({ ...(question.topic && { topic: question.topic }), story: question.text });
  },

  back() {
    goHome();
  },
});
