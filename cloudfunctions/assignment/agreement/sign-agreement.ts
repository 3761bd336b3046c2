import type { InferOutput } from 'valibot';
import type { Decided } from '../../../contract/decided';
import type { signAgreement as contract } from '../../../contract/assignment/steps';
import { currentAssignment } from '../../../domain/procedure';
import { noSigning, type Signature, type Signing } from '../../../domain/case/records/signing';
import { dayOf } from '../../../domain/time/times';
import { decide } from '../../casework/decide';
import { workCaseAt } from '../../casework/opening/work-case';
import type { WorkCall } from '../../platform/calls/people';
import { withLast } from '../with-last';

type Said = InferOutput<typeof contract.input>;

/** The agreement between person and lawyer is signed (148-27), with FZ-012 and FZ-003, which carry the signatures. */
export async function signAgreement(said: Said, call: WorkCall): Promise<Decided> {
  const { caseId, version, excuse, photos } = said;
  const before = await workCaseAt(call, caseId, version);
  const current = currentAssignment(before);
  const signing = signingOf(said, current?.signing ?? noSigning, call.now);

  return decide(call, before, {
    action: 'signAgreement',
    note: excuse,
    input: { signing, files: photos, ...(excuse && { excuse }) },
    change: ({ assignment }) => ({
      assignment: {
        ...assignment,
        assignments: withLast(assignment.assignments, { agreedAt: call.now, excuse, signing }),
      },
    }),
    content: {
      firm: current?.firmName ?? '',
      lawyer: current?.lawyerName ?? '',
      lawyerPhone: current?.lawyerPhone ?? '',
    },
  });
}

/** What the recipient signed on the own phone stands; a paper that was photographed takes the place of both fingers. */
function signingOf(said: Said, before: Signing, now: string): Signing {
  const { signedOn, powers, photos } = said;
  const byFinger = (strokes: string | null): Signature | null =>
    strokes === null ? null : { at: now, strokes, faceToFace: true };
  const onPaper = photos.length > 0 || said.handler === null;
  const hands = { recipient: byFinger(said.recipient) ?? before.recipient, handler: byFinger(said.handler) };

  return {
    ...{ at: now, photos, signedOn: onPaper ? (signedOn ?? dayOf(now)) : dayOf(now) },
    ...(onPaper ? { recipient: null, handler: null } : hands),
    powers: onPaper || said.recipient !== null ? powers : before.powers,
  };
}
