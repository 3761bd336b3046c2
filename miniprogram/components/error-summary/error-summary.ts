/** What has to be mended, at the top of the screen, read out at once. */
Component({
  properties: { errors: { type: Array, value: [] as readonly { id: string; message: string }[] } },
  methods: {
    choose(event: WechatMiniprogram.BaseEvent<WechatMiniprogram.IAnyObject, { id: string }>) {
      this.triggerEvent('choose', { id: event.currentTarget.dataset.id });
    },
  },
});
