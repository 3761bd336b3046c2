import type { StaffRole } from '../../domain/vocabulary/persons/roles';
import { DomainError } from '../../domain/refusals/errors';
import type { StaffPerson } from '../platform/calls/people';

const readers: readonly StaffRole[] = ['auditor', 'director', 'supervisor'];

/** Auditors, the director and the bureau read who did what; nobody changes it. @throws DomainError NotAllowed */
export function mustAudit({ roles }: StaffPerson): void {
  if (!roles.some((role) => readers.includes(role)))
    throw new DomainError('NotAllowed', { why: '只有审计、主任和司法局能看，请找他们。' });
}

const watchers: readonly StaffRole[] = [...readers, 'user_manager'];

/** Whether everything is whole is looked after by whoever audits, and by whoever keeps the accounts. @throws DomainError NotAllowed */
export function mustWatch({ roles }: StaffPerson): void {
  if (!roles.some((role) => watchers.includes(role)))
    throw new DomainError('NotAllowed', { why: '只有审计、主任、司法局和用户管理员能核对，请找他们。' });
}
