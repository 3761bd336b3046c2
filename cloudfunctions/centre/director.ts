import type { StaffRole } from '../../domain/vocabulary/persons/roles';
import { DomainError } from '../../domain/refusals/errors';
import type { StaffPerson } from '../platform/calls/people';

const readers: readonly StaffRole[] = ['director', 'auditor'];

/** @throws DomainError NotAllowed for everybody but the director */
export function mustDirect({ roles }: StaffPerson): void {
  if (!roles.includes('director')) throw new DomainError('NotAllowed', { why: '设置由主任改，请找主任。' });
}

/** The auditor reads the set-up and changes nothing. @throws DomainError NotAllowed */
export function mustReadSetUp({ roles }: StaffPerson): void {
  if (!roles.some((role) => readers.includes(role)))
    throw new DomainError('NotAllowed', { why: '设置只有主任和审计能看，请找主任。' });
}
