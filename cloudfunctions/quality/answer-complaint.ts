import type { InferOutput } from 'valibot';
import type { answerComplaint as contract } from '../../contract/quality/complaints';
import type { Decided } from '../../contract/decided';
import { mayBeOfHouse, owesFeeCall } from '../../domain/case/money-asked';
import { noTarget } from '../../domain/quality/complaint';
import { isAbout } from '../../domain/quality/complaint-hands';
import { DomainError } from '../../domain/refusals/errors';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';
import { answerInCase } from './answer-in-case';
import { enteredOf } from './entered-complaints';

/**
 * Answers one complaint with what was found; its clock stops and the answer stands on the person's page (法-56).
 * @throws DomainError OwnCase where its words name whoever answers,
 * ActionNotPossibleNow before the call, and what the guards name
 */
export async function answerComplaint(
  { caseId, version, complaintId, finding, answer }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  const one = before.voices.complaints.find((each) => each.id === complaintId);
  const entered = (await enteredOf(call.office, caseId)).find(({ id }) => id === complaintId);
  if (one && isAbout({ ...one, target: entered?.record.target ?? noTarget }, call.person))
    throw new DomainError('OwnCase', { why: '投诉里说到您，由别的同事或司法局答复。' });
  if (one?.about === 'fee' && mayBeOfHouse(one) && !call.person.roles.includes('supervisor'))
    throw new DomainError('OwnCase', { why: '投诉的是中心或中心的人，由司法局答复。' });
  if (one && one.answeredAt === null && owesFeeCall(one))
    throw new DomainError('ActionNotPossibleNow', { why: '说有人收钱的，先回电话问清楚，再答复。' });

  return answerInCase(call, before, { id: complaintId, finding, answer });
}
