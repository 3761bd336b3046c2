import type { InferOutput } from 'valibot';
import type { takeOut as contract } from '../../contract/voices/put-away';
import { DomainError } from '../../domain/refusals/errors';
import { takingOut } from '../platform/calls/bounds';
import { countStrictly } from '../platform/calls/limits';
import type { CitizenCall } from '../platform/calls/people';
import { drawerOf, layAll } from './drawer';

/**
 * Brings back what the caller put away. Wrong digits look like those of no group: nobody learns that something lies there.
 * @throws DomainError InvitationUnknown, TooManyRequests
 */
export async function takeOut(
  { code }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<{ cases: number }> {
  const { office, person, now } = call;
  await countStrictly(office.store, takingOut, person.key, now);
  const { cases, questions } = await layAll(call, { from: drawerOf(call, code), to: person.key });
  if (cases + questions === 0) throw new DomainError('InvitationUnknown');

  return { cases };
}
