import type { InferOutput } from 'valibot';
import type { putAway as contract } from '../../contract/voices/put-away';
import type { CitizenCall } from '../platform/calls/people';
import { drawerOf, layAll, type LaidCount } from './drawer';

/**
 * Takes everything of the caller off the phone (PIPL-47): nobody who holds it finds a case, a form, a question, a
 * complaint or a group, and no message comes any more. Nothing is deleted: the centre goes on. Done twice, what came
 * since lies beside what lay there.
 */
export function putAway({ code }: InferOutput<typeof contract.input>, call: CitizenCall): Promise<LaidCount> {
  return layAll(call, { from: call.person.key, to: drawerOf(call, code) });
}
