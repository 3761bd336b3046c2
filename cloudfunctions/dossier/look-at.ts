import { minutesAfter } from '../../domain/time/moments';
import type { InferOutput } from 'valibot';
import type { lookAt as contract, Looker } from '../../contract/dossier/dossier';
import { staffCase } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';
import { is } from '../platform/sdk/sdk';
import { DuplicateDocument } from '../platform/store/store';

/** A dossier counts as open this long after the last word from it. */
const freshMinutes = 1.5;
const mostOthers = 20;

/** Notes that this person has a dossier open that they may see, and gives who else has: so that two do not work against each other. */
export async function lookAt(
  { caseId }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<{ others: readonly Looker[] }> {
  const { office, person, now } = call;
  await staffCase(call, caseId);
  const { id, name, centreId } = person;
  const _id = `${caseId}:${id}`;
  const known = await office.store.updateWhere('lookers', { _id }, { set: { seenAt: now } });
  if (known === 0) {
    await office.store
      .add('lookers', { _id, caseId, centreId, name, since: now, seenAt: now })
      .catch((error: unknown) => {
        if (!(error instanceof DuplicateDocument)) throw error;
      });
  }
  const since = minutesAfter(now, -freshMinutes);
  const found = await office.store.find(
    'lookers',
    { caseId, centreId, seenAt: is.from(since) },
    { limit: mostOthers },
  );

  return {
    others: found.filter((one) => one._id !== _id).map((one) => ({ name: one.name, since: one.since })),
  };
}
