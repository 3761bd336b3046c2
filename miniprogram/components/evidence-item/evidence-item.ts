type Tap = WechatMiniprogram.BaseEvent<WechatMiniprogram.IAnyObject, { id: string }>;

/** The pages of one paper: what was photographed, how far it is sent, what may be hard to read. */
Component({
  properties: {
    uploads: { type: Array, value: [] as readonly object[] },
    /** Whether the pages may be put in another order. */
    ordered: { type: Boolean, value: false },
  },
  methods: {
    look(event: Tap) {
      this.triggerEvent('look', { id: event.currentTarget.dataset.id });
    },
    retry(event: Tap) {
      this.triggerEvent('retry', { id: event.currentTarget.dataset.id });
    },
    turn(event: Tap) {
      this.triggerEvent('turn', { id: event.currentTarget.dataset.id });
    },
    forward(event: Tap) {
      this.triggerEvent('forward', { id: event.currentTarget.dataset.id });
    },
    remove(event: Tap) {
      this.triggerEvent('remove', { id: event.currentTarget.dataset.id });
    },
  },
});
