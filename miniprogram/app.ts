import { syncDraft } from './lib/draft-sync';
import { sweepPhone } from './lib/kept-files';
import { onNetwork, watchNetwork } from './lib/network';
import { sendUploads } from './lib/send-uploads';
import { heldPaths, underWay } from './lib/uploads';

App({
  onLaunch() {
    wx.cloud.init({ traceUser: false });
    sweepPhone(heldPaths());
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
