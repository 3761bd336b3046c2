import { DomainError } from '../../../domain/refusals/errors';
import type { StaffRole } from '../../../domain/vocabulary/persons/roles';
import type { StaffPerson } from '../../platform/calls/people';

const readers: readonly StaffRole[] = ['dispatcher', 'director', 'supervisor', 'auditor'];
const answerers: readonly StaffRole[] = ['director', 'supervisor'];

/** @throws DomainError NotAllowed for whoever has nothing to do with the choice of handlers or their conduct */
export function mustReadRecords({ roles }: Pick<StaffPerson, 'roles'>): void {
  if (!readers.some((role) => roles.includes(role)))
    throw new DomainError('NotAllowed', { why: '诚信档案由指派、主任、司法局和审计看，您的岗位不看。' });
}

/** Whether somebody answers what handlers say against their records. */
export function mayAnswerObjections({ roles }: Pick<StaffPerson, 'roles'>): boolean {
  return answerers.some((role) => roles.includes(role));
}

/** @throws DomainError NotAllowed for whoever does not answer objections */
export function mustAnswerObjections(person: Pick<StaffPerson, 'roles'>): void {
  if (!mayAnswerObjections(person))
    throw new DomainError('NotAllowed', { why: '异议由主任或司法局答复，请找他们。' });
}
