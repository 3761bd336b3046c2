import type { InferOutput } from 'valibot';
import type { CitizenCase } from '../../contract/citizen/views';
import type { complain as contract } from '../../contract/citizen/voices';
import { newId } from '../platform/ids';
import type { CitizenCall } from '../platform/people';
import { ownStep } from './own-step';

/** Takes a complaint; its clock for the answer starts with it. */
export function complain(
  { caseId, about, text }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<CitizenCase> {
  const complaint = {
    id: newId(),
    filedAt: call.now,
    about,
    text,
    answeredAt: null,
    answer: null,
    upheld: null,
  };

  return ownStep(call, caseId, () => ({
    action: 'complain',
    input: { reason: text },
    change: ({ side }) => ({ side: { ...side, complaints: [...side.complaints, complaint] } }),
  }));
}
