import { isQuietHere } from '../../lib/quiet';
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
    /** Shows the quick exit wherever others may look at this phone or not. */
    exit: { type: Boolean, value: false },
    /** The first page tells nothing: not even that there is something to leave. */
    home: { type: Boolean, value: false },
    actions: { type: Boolean, value: true },
  },
  data: { offline: false, quiet: false },
  lifetimes: {
    attached() {
      this.setData({ quiet: isQuietHere() });
      stops.set(
        this,
        onNetwork((isOnline) => this.setData({ offline: !isOnline })),
      );
    },
    detached() {
      stops.get(this)?.();
    },
  },
  pageLifetimes: {
    show() {
      this.setData({ quiet: isQuietHere() });
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
