import { onNetwork } from '../../lib/network';

const stops = new WeakMap<object, () => void>();

/** What every screen has: the text switch above, the primary action and help below in reach of the thumb. */
Component({
  options: { multipleSlots: true },
  properties: {
    /** Above the content: where in the form the person is. */
    step: { type: String, value: '' },
    saved: { type: String, value: '' },
    back: { type: Boolean, value: false },
    /** Shows the quick exit. */
    exit: { type: Boolean, value: false },
    actions: { type: Boolean, value: true },
  },
  data: { offline: false },
  lifetimes: {
    attached() {
      stops.set(
        this,
        onNetwork((isOnline) => this.setData({ offline: !isOnline })),
      );
    },
    detached() {
      stops.get(this)?.();
    },
  },
  methods: {
    goBack() {
      this.triggerEvent('back');
    },
    leave() {
      void wx.reLaunch({ url: '/pages/calendar/calendar' });
    },
  },
});
