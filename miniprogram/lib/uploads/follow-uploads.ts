import { onNetwork } from '../network';
import { sendUploads } from './send-uploads';
import { onUploads, underWay } from './uploads';

/**
 * Follows the photos of a case while its page is shown: what waits is sent whenever there is a network.
 * @param changed called whenever one moves on
 * @returns the way to stop
 */
export function followUploads(caseId: string, changed: () => void): () => void {
  const stopListening = onUploads(changed);
  const stopWatching = onNetwork((isOnline) => {
    if (isOnline && underWay(caseId).length > 0) void sendUploads(caseId, caseId);
  });

  return () => {
    stopListening();
    stopWatching();
  };
}
