import { DomainError } from '../../domain/refusals/errors';
import type { StaffRole } from '../../domain/vocabulary/persons/roles';
import type { StaffPerson } from '../platform/calls/people';

const readers: readonly StaffRole[] = ['finance', 'approver', 'director', 'supervisor', 'auditor'];

/** @throws DomainError NotAllowed for whoever has nothing to do with the money */
export function mustSeeSubsidies({ roles }: StaffPerson): void {
  if (!roles.some((role) => readers.includes(role)))
    throw new DomainError('NotAllowed', { why: '补贴由财务管，请找财务或主任。' });
}

/** @throws DomainError NotAllowed for everybody but finance */
export function mustKeepAccounts({ roles }: StaffPerson): void {
  if (!roles.includes('finance'))
    throw new DomainError('NotAllowed', { why: '收款账号只有财务能看能填，请找财务。' });
}
