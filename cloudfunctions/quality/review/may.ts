import type { StaffRole } from '../../../domain/vocabulary/persons/roles';
import { DomainError } from '../../../domain/refusals/errors';
import type { User } from '../../platform/documents';
import type { StaffPerson } from '../../platform/calls/people';

const heads: readonly StaffRole[] = ['director', 'supervisor'];

/** @throws DomainError NotAllowed for whoever does not order reviews */
export function mustOrder({ roles }: Pick<StaffPerson, 'roles'>): void {
  if (!heads.some((role) => roles.includes(role)))
    throw new DomainError('NotAllowed', { why: '评查由主任或司法局安排，请找他们。' });
}

/** @throws DomainError NotAllowed for whoever neither orders reviews nor looks over what they came to */
export function mustOversee({ roles }: Pick<StaffPerson, 'roles'>): void {
  if (!roles.includes('auditor')) mustOrder({ roles });
}

/** Whether an account is open and an assessor's alone: whoever also sees dossiers by name cannot look at them blind. */
export function isAssessor({ roles, disabledAt }: Pick<User, 'roles' | 'disabledAt'>): boolean {
  return disabledAt === null && roles.length > 0 && roles.every((role) => role === 'assessor');
}

/** @throws DomainError NotAllowed for whoever is no assessor */
export function mustAssess({ roles }: Pick<StaffPerson, 'roles'>): void {
  if (!isAssessor({ roles, disabledAt: null }))
    throw new DomainError('NotAllowed', { why: '打分的是评查员，您的岗位不打分。' });
}
