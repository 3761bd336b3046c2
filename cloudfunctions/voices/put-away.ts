import type { InferOutput } from 'valibot';
import type { putAway as contract } from '../../contract/voices/put-away';
import type { CitizenCall } from '../platform/calls/people';
import { casesUnder, drawerOf, layUnder } from './drawer';

/**
 * Takes everything of the caller off the phone (PIPL-47): nobody who holds it finds a case, a form or a question.
 * Nothing is deleted: the centre goes on. Done twice, what came since lies beside what lay there.
 */
export async function putAway(
  { code }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<{ cases: number; questions: number }> {
  const { office, person } = call;
  const drawer = drawerOf(call, code);
  const cases = await casesUnder(call, person.key);
  for (const c of cases) await layUnder(call, c, drawer);
  const change = { set: { ownerKey: drawer } };
  const questions = await office.store.updateWhere('consultations', { ownerKey: person.key }, change);

  return { cases: cases.length, questions };
}
