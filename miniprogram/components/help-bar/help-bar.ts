import { call, hotline } from '../../lib/call';

/** The way out of every screen: a person to talk to. */
Component({
  properties: { back: { type: Boolean, value: false } },
  data: { hotline },
  methods: {
    callHotline() {
      call(hotline);
    },
    goBack() {
      this.triggerEvent('back');
    },
  },
});
