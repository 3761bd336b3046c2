import type { InferOutput } from 'valibot';
import type { CitizenCase } from '../../contract/progress/views';
import type { objectDecision as contract } from '../../contract/voices/voices';
import type { CitizenCall } from '../platform/calls/people';
import { ownStep } from '../progress/own-step';

/** Objects to a refusal or termination; the bureau decides in five days (法-49). */
export function objectDecision(
  { caseId, reason }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<CitizenCase> {
  return ownStep(call, caseId, ({ state }) => ({
    action: 'object',
    note: reason,
    input: { reason },
    change: ({ review }) => ({
      review: {
        ...review,
        objection: {
          filedAt: call.now,
          against: state === 'TERMINATED' ? 'termination' : 'refusal',
          reason,
          result: null,
          decidedAt: null,
          answer: null,
        },
      },
    }),
    content: { reason },
  }));
}
