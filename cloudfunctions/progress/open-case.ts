import type { InferOutput } from 'valibot';
import type { openCase as contract } from '../../contract/progress/cases';
import type { CitizenCase } from '../../contract/progress/views';
import { ownCase } from '../casework/opening/own-case';
import type { CitizenCall } from '../platform/calls/people';
import { citizenCase } from './citizen-case';

/** The citizen's page of one of their cases: one read, and the centre's own data from memory. */
export async function openCase(
  { caseId }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<CitizenCase> {
  return citizenCase(await ownCase(call, caseId), call);
}
