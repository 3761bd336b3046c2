import { call, hotline } from '../../lib/call';

/** The way out of every screen: a person to talk to. */
Component({
  properties: {
    back: { type: Boolean, value: false },
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
