import { syncDraft } from './lib/draft-sync';
import { onNetwork, watchNetwork } from './lib/network';
import { sendUploads } from './lib/send-uploads';
import { underWay } from './lib/uploads';

App({
  onLaunch() {
    wx.cloud.init({ traceUser: false });
    watchNetwork();
    onNetwork((isOnline) => {
      if (isOnline) void goOn();
    });
  },
});

/** What waited for the network: the form, then its photos. */
async function goOn(): Promise<void> {
  const result = await syncDraft();
  if (result.kind !== 'synced' || !result.draft.caseId) return;
  const { key, caseId } = result.draft;
  if (underWay(key).length > 0) await sendUploads(key, caseId);
}
