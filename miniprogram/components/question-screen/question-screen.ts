import { emptyQuestion } from '../../lib/draft/question-view';

/** One question on one screen, whatever its kind. The page keeps the answer; this only shows and tells. */
Component({
  properties: { question: { type: Object, value: emptyQuestion } },
  methods: {
    choose(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.triggerEvent('choose', event.detail);
    },
    type(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.triggerEvent('type', event.detail);
    },
    skip() {
      this.triggerEvent('skip');
    },
  },
});
