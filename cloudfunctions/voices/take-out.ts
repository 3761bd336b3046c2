import type { InferOutput } from 'valibot';
import type { takeOut as contract } from '../../contract/voices/put-away';
import { DomainError } from '../../domain/refusals/errors';
import { takingOut } from '../platform/calls/bounds';
import { countStrictly } from '../platform/calls/limits';
import type { CitizenCall } from '../platform/calls/people';
import { casesUnder, drawerOf, layUnder } from './drawer';

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
  const drawer = drawerOf(call, code);
  const cases = await casesUnder(call, drawer);
  for (const c of cases) await layUnder(call, c, person.key);
  const change = { set: { ownerKey: person.key } };
  const questions = await office.store.updateWhere('consultations', { ownerKey: drawer }, change);
  if (cases.length + questions === 0) throw new DomainError('InvitationUnknown');

  return { cases: cases.length };
}
