import type { InferOutput } from 'valibot';
import type { CitizenCase } from '../../contract/progress/views';
import type { rate as contract } from '../../contract/voices/voices';
import type { CitizenCall } from '../platform/calls/people';
import { ownStep } from '../progress/own-step';

/** Keeps the rating; one a case, and the lawyer never sees whose it is. */
export function rate(
  { caseId, score, comment }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<CitizenCase> {
  const rating = { at: call.now, score, comment: comment ?? '' };

  return ownStep(call, caseId, () => ({
    action: 'rate',
    input: { score },
    change: ({ voices }) => ({ voices: { ...voices, rating } }),
  }));
}
