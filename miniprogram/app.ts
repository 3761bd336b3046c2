import { syncDraft } from './lib/draft-sync';

App({
  onLaunch() {
    wx.cloud.init({ traceUser: false });
    wx.onNetworkStatusChange(({ isConnected }) => {
      if (isConnected) void syncDraft();
    });
  },
});
