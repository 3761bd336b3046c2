import { emptyQuestion } from '../../lib/draft/question-view';
import type { QuestionView } from '../../lib/draft/question-view';
import { rareBehind } from './rare-behind';

/** One question on one screen, whatever its kind. The page keeps the answer; this only shows and tells. */
Component({
  properties: { question: { type: Object, value: emptyQuestion } },
  data: { shown: emptyQuestion.choices, behind: 0, opened: '' },
  observers: {
    'question, opened'(question: QuestionView, opened: string) {
      this.setData(rareBehind(question, opened === question.id));
    },
  },
  methods: {
    choose(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.triggerEvent('choose', event.detail);
    },
    /** The rare ones, too; the next question begins with its frequent ones again. */
    showAll() {
      this.setData({ opened: this.data.question.id });
    },
    type(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.triggerEvent('type', event.detail);
    },
    skip() {
      this.triggerEvent('skip');
    },
  },
});
