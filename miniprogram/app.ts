import { syncDraft } from './lib/draft/draft-sync';
import { sweepPhone } from './lib/uploads/kept-files';
import { onNetwork, watchNetwork } from './lib/network';
import { sendUploads } from './lib/uploads/send-uploads';
import { watchUpdate } from './lib/update';
import { heldPaths, underWay } from './lib/uploads/uploads';

/** Put in by the build: the CloudBase environment it was made for, or nothing. */
declare const CLOUD_ENVIRONMENT: string;

App({
  onLaunch() {
    const environment = CLOUD_ENVIRONMENT;
    wx.cloud.init({ traceUser: false, ...(environment && { env: environment }) });
    watchUpdate();
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
