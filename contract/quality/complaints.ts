import { complaintFindings } from '../../domain/vocabulary/voices/complaint-findings';
import { contract } from '../envelope';
import { codeOf, fields, id, text, version } from '../fields';
import type { Decided } from '../decided';

/**
 * The answer to a complaint, in words that its writer reads on the phone. Refusals: OwnCase (about the centre itself,
 * or by whoever handled) · SamePersonDecided · PersonRecused · InputInvalid (no such open complaint)
 */
export const answerComplaint = contract<Decided>('handling')(
  'answerComplaint',
  fields({
    caseId: id,
    version,
    complaintId: id,
    finding: codeOf(complaintFindings, '请选属实、部分属实还是不属实。'),
    answer: text('答复', 1000, 10),
  }),
);
