import type { ChoiceView } from '../../lib/choice-view';

/** Big cards; the whole card is the button. */
Component({
  properties: {
    choices: { type: Array, value: [] as readonly ChoiceView[] },
    multiple: { type: Boolean, value: false },
    name: { type: String, value: '' },
  },
  methods: {
    choose(event: WechatMiniprogram.BaseEvent<WechatMiniprogram.IAnyObject, { value: string }>) {
      this.triggerEvent('choose', { value: event.currentTarget.dataset.value });
    },
  },
});
