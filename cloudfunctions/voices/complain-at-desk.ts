import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { complainAtDesk as contract } from '../../contract/voices/at-desk';
import { complaintSubjects } from '../../domain/vocabulary/voices/complaint-subjects';
import { isAbout } from '../../domain/quality/complaint-hands';
import { noTarget } from '../../domain/quality/complaint';
import { DomainError } from '../../domain/refusals/errors';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';
import { newComplaint } from './new-complaint';
import { toldBy } from './said-at-window';

/**
 * Takes a complaint down for somebody without a phone; its clock for the answer starts with it. Nobody writes down what
 * is said of themselves.
 * @throws DomainError OwnCase and what the guards name
 */
export async function complainAtDesk(
  { caseId, version, saidBy, ...said }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  if (isAbout({ ...said, target: noTarget }, call.person))
    throw new DomainError('OwnCase', { why: '说的是您自己，请别的同事来登记。' });
  const complaint = newComplaint(said, call.now);

  return decide(call, before, {
    action: 'complain',
    note: `${toldBy(before, saidBy)}，投诉${complaintSubjects[said.about]}`,
    input: { reason: said.text },
    change: ({ voices }) => ({ voices: { ...voices, complaints: [...voices.complaints, complaint] } }),
  });
}
