/**
 * What has to be mended, at the top of the screen, read out at once. A fault names its field by an id in small letters;
 * what stands in nobody's field (no network, the office is busy) is not the person's to mend.
 */
Component({
  properties: { errors: { type: Array, value: [] as readonly { id: string; message: string }[] } },
  data: { heading: '' },
  observers: {
    errors(errors: readonly { id: string }[]) {
      const isMendable = errors.some(({ id }) => /^[a-z]/.test(id));
      this.setData({ heading: isMendable ? '请改好再往下走' : '请看一下' });
    },
  },
  methods: {
    choose(event: WechatMiniprogram.BaseEvent<WechatMiniprogram.IAnyObject, { id: string }>) {
      this.triggerEvent('choose', { id: event.currentTarget.dataset.id });
    },
  },
});
