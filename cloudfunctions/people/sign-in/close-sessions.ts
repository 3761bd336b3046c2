import type { Office } from '../../platform/office';
import type { StaffPerson } from '../../platform/calls/people';
import { is } from '../../platform/sdk/sdk';

/** Ends everything that an account has open: whoever came in with what no longer holds is out. */
export async function closeSessionsOf({ store }: Office, userId: string): Promise<void> {
  await store.remove('sessions', { userId });
}

/** As `closeSessionsOf`, but whoever does it stays in. */
export async function closeOtherSessions({ store }: Office, { id, sessionId }: StaffPerson): Promise<void> {
  await store.remove('sessions', { userId: id, _id: is.not(sessionId) });
}
