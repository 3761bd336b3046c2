import { keptFor } from '../../domain/privacy/retention';
import { daysAfter } from '../../domain/time/moments';
import type { Instant } from '../../domain/time/times';
import { steadyDays } from '../audit/note-heartbeat';
import type { Office } from '../platform/office';
import { is } from '../platform/sdk/sdk';
import { noteRemovals } from '../centre/note-removals';

const atOnce = 50;
/** So many days the clock must have gone on without a jump: what a false clock takes away does not come back. */
const steadyFor = 7;

/** Takes away what was kept as long as it has to be, and notes what went and why. @returns how many */
export async function letGo(office: Office, now: Instant): Promise<number> {
  if ((await steadyDays(office, now)) < steadyFor) return 0;

  return (await letDraftsGo(office, now)) + (await letMessagesGo(office, now));
}

async function letDraftsGo(office: Office, now: Instant): Promise<number> {
  const query = { state: 'DRAFT', changedAt: is.below(daysAfter(now, -keptFor.draft)) };
  const fields = ['centreId', 'version', 'changedAt', 'materials.fileId'];
  const found = await office.store.find('cases', query, { limit: atOnce, fields });
  const gone: typeof found = [];
  for (const one of found) {
    const { _id, version, changedAt } = one;
    // Whoever types in it at this moment keeps it.
    if ((await office.store.remove('cases', { _id, version, changedAt, state: 'DRAFT' })) === 1)
      gone.push(one);
  }
  if (gone.length === 0) return 0;
  await noteRemovals(office, 'cases', gone, 'draft', now);
  await office.files.discard(gone.flatMap(({ materials }) => materials.map(({ fileId }) => fileId)));

  return gone.length;
}

async function letMessagesGo(office: Office, now: Instant): Promise<number> {
  const over = is.below(daysAfter(now, -keptFor.message));
  const query = { state: is.oneOf(['sent', 'done']), notBefore: over };
  const found = await office.store.find('outbox', query, { limit: atOnce, fields: ['centreId'] });
  if (found.length === 0) return 0;
  await office.store.remove('outbox', { _id: is.oneOf(found.map(({ _id }) => _id)) });
  await noteRemovals(office, 'outbox', found, 'message', now);

  return found.length;
}
