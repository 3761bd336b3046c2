import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { checkIdentity as contract } from '../../contract/intake/at-the-window';
import type { Case } from '../../domain/case/case';
import type { IdentityCheck } from '../../domain/case/records/intake-record';
import { dayOf } from '../../domain/time/times';
import { nameKey, readName } from '../../domain/identity/name';
import { plainNumber } from '../../domain/identity/normalise';
import { readResidentId } from '../../domain/identity/resident-id';
import { DomainError, fieldError } from '../../domain/refusals/errors';
import { identityCheckWords } from '../../domain/case/identity-check-words';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';

type Input = InferOutput<typeof contract.input>;

/** Papers whose number has a check character. */
const checked: readonly Input['paper'][] = ['resident_id', 'hmt_residence', 'foreign_permanent'];

/** Notes which paper was seen at the window (条例-17); a number that the application lacks is filled in from it. */
export async function checkIdentity(input: Input, call: StaffCall): Promise<Decided> {
  const { caseId, version, of, paper } = input;
  const before = await staffCaseAt(call, caseId, version);
  const person = of === 'agent' ? before.agent : before.applicant;
  if (!person) throw new DomainError('PersonNotFound');
  const number = checked.includes(paper)
    ? readResidentId(input.number, 'number', dayOf(call.now)).number
    : plainNumber(input.number);
  const check = checkOf(input, person, number, call);
  const words = identityCheckWords(check);
  if (!(check.nameMatches && check.numberMatches) && check.note === null)
    throw fieldError('InputInvalid', 'note', `${words}，请核对，再写明情况。`);
  const identity = person.identity.number === '' ? { kind: paper, number } : person.identity;
  const filled: Partial<Case> =
    of === 'applicant'
      ? { applicant: { ...before.applicant, identity } }
      : { agent: before.agent && { ...before.agent, identity } };

  return decide(call, before, {
    action: 'checkIdentity',
    note: words,
    input: {},
    change: ({ intake }) => ({
      ...filled,
      intake: { ...intake, identityChecks: [...(intake.identityChecks ?? []), check] },
    }),
  });
}

function checkOf(
  { of, paper, seen, name, note }: Input,
  { name: said, identity }: Case['applicant'] | NonNullable<Case['agent']>,
  number: string,
  { now, person }: StaffCall,
): IdentityCheck {
  return {
    ...{ at: now, by: person.id, of, paper, seen, note },
    nameMatches: nameKey(readName(name, 'name')) === nameKey(said),
    numberMatches: identity.number === '' || plainNumber(identity.number) === number,
  };
}
