import { call, hotline } from '../../lib/call';

/** In reach of the thumb on every screen: back, a person to talk to, and the primary action of the screen. */
Component({
  properties: {
    back: { type: Boolean, value: false },
    /** The primary action of the screen has the place beside these. */
    actions: { type: Boolean, value: false },
    /** Shows the quick exit, beside the thumb. */
    exit: { type: Boolean, value: false },
  },
  data: { hotline },
  methods: {
    callHotline() {
      call(hotline);
    },
    leave() {
      this.triggerEvent('leave');
    },
    goBack() {
      this.triggerEvent('back');
    },
  },
});
