/** One choice as it is shown. */
export interface ChoiceView {
  readonly value: string;
  readonly label: string;
  readonly hint: string;
  readonly legal: string;
  readonly chosen: boolean;
}

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
