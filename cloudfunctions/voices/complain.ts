import type { InferOutput } from 'valibot';
import type { CitizenCase } from '../../contract/progress/views';
import type { complain as contract } from '../../contract/voices/voices';
import type { CitizenCall } from '../platform/calls/people';
import { newComplaint } from './new-complaint';
import { ownStep } from '../progress/own-step';

/** Takes a complaint; its clock for the answer starts with it. */
export function complain(
  { caseId, ...said }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<CitizenCase> {
  const complaint = newComplaint(said, call.now);

  return ownStep(call, caseId, () => ({
    action: 'complain',
    input: { reason: said.text },
    change: ({ voices }) => ({ voices: { ...voices, complaints: [...voices.complaints, complaint] } }),
  }));
}
