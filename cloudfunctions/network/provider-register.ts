import { DomainError } from '../../domain/wording/errors';
import type { StaffRole } from '../../domain/case/roles';
import type { StaffCall, StaffPerson } from '../platform/people';

/** Who keeps the register of firms and lawyers. */
const keepers: readonly StaffRole[] = ['dispatcher', 'director'];

export function mayKeepRegister({ roles }: StaffPerson): boolean {
  return keepers.some((role) => roles.includes(role));
}

/** @throws DomainError NotAllowed */
export function mustKeepRegister(person: StaffPerson): void {
  if (!mayKeepRegister(person))
    throw new DomainError('NotAllowed', { why: '律师名册由指派人员和主任管理，请找他们。' });
}

/** What was remembered of the register is read again. */
export function registerChanged({ office, person }: StaffCall): void {
  office.forget(`providers:${person.centreId}`);
}
