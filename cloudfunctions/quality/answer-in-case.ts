import type { Decided } from '../../contract/decided';
import type { Case } from '../../domain/case/case';
import type { Complaint } from '../../domain/case/records/voices-record';
import { complaintFindings, type ComplaintFinding } from '../../domain/vocabulary/voices/complaint-findings';
import { decide } from '../casework/decide';
import type { StaffCall } from '../platform/calls/people';

/** What was found and is answered; what followed only where the register was asked. */
type Answered = Pick<Complaint, 'id' | 'result'> & {
  readonly finding: ComplaintFinding;
  readonly answer: string;
};

/** The case is where its own complaint is answered: its clock stops, the person reads it there and is told (法-56). */
export function answerInCase(
  call: StaffCall,
  before: Case,
  { id: complaintId, finding, answer, ...more }: Answered,
  insteadOfBureau = false,
): Promise<Decided> {
  return decide(call, before, {
    action: 'answerComplaint',
    note: complaintFindings[finding].staff,
    input: { complaintId, finding, reason: answer, insteadOfBureau },
    change: ({ voices }) => ({
      voices: {
        ...voices,
        complaints: voices.complaints.map((one) =>
          one.id === complaintId ? { ...one, answeredAt: call.now, answer, upheld: finding, ...more } : one,
        ),
      },
    }),
  });
}
