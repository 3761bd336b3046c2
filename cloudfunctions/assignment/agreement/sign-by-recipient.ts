import type { InferOutput } from 'valibot';
import type { signByRecipient as contract } from '../../../contract/assignment/signing';
import { currentAssignment } from '../../../domain/case/case-facts';
import { noSigning } from '../../../domain/case/records/signing';
import { specialPowers } from '../../../domain/vocabulary/persons/special-powers';
import { powersFor } from '../../casework/agreement';
import { carryOut } from '../../casework/carry-out';
import { stateHasChanged } from '../../casework/change-case';
import { applicantIn, ownCase } from '../../casework/opening/own-case';
import type { CitizenCall } from '../../platform/calls/people';
import { withLast } from '../with-last';

/**
 * The recipient signs the agreement with the finger, held to the version that was read: another lawyer is another
 * agreement. Signing again, until the lawyer has signed, takes the place of the first.
 */
export async function signByRecipient(
  { caseId, version, strokes, powers }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<{ caseId: string; version: number }> {
  const { office, now, person } = call;
  const before = await ownCase(call, caseId);
  if (before.version !== version) throw stateHasChanged(before);
  const known = powersFor(before).map(({ code }) => code);
  const given = powers.filter((one) => known.includes(one));
  const recipient = { at: now, strokes, faceToFace: false };
  const signing = { ...(currentAssignment(before)?.signing ?? noSigning), recipient, powers: given };
  const step = {
    action: 'signByRecipient' as const,
    note: ['一般授权', ...given.map((one) => specialPowers[one].staff)].join('、'),
    ...{ actor: applicantIn(call), at: now, input: {} },
    change: ({ assignment }: typeof before) => ({
      assignment: { ...assignment, assignments: withLast(assignment.assignments, { signing }) },
    }),
  };
  const { after } = await carryOut({ office, now, person: { id: person.key } }, before, step, {});

  return { caseId, version: after.version };
}
