import { syncDraft } from './lib/draft-sync';
import { onNetwork, watchNetwork } from './lib/network';

App({
  onLaunch() {
    wx.cloud.init({ traceUser: false });
    watchNetwork();
    onNetwork((isOnline) => {
      if (isOnline) void syncDraft();
    });
  },
});
