import { isQuietHere } from '../../lib/draft/quiet';
import { onNetwork } from '../../lib/network';

/** `第 3 步，共 6 步：您家的情况` on one line of large text: `第3/6步`. */
function briefly(step: string): string {
  const [, at, unit, all] = /^第 (\d+) (\S)，(?:共|最多) (\d+)/.exec(step) ?? [];

  return at && unit && all ? `第${at}/${all}${unit}` : step;
}

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
  data: { offline: false, quiet: false, brief: '' },
  observers: {
    'step, saved'(step: string, saved: string) {
      this.setData({ brief: [briefly(step), saved && '已保存'].filter(Boolean).join(' ') });
    },
  },
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
