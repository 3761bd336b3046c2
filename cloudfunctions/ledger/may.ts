import type { StaffRole } from '../../domain/vocabulary/persons/roles';
import { ledgerNamed } from '../../domain/ledgers/all';
import type { Ledger } from '../../domain/ledgers/kit/ledger';
import { roleLabels } from '../../domain/vocabulary/persons/roles';
import { DomainError } from '../../domain/refusals/errors';
import type { StaffPerson } from '../platform/calls/people';
import { mayKeep } from './may-keep';

/** Whether this person keeps or reads the register. */
export function mayRead(person: Pick<StaffPerson, 'roles'>, ledger: Ledger): boolean {
  return mayKeep(person, ledger) || ledger.readers.some((role) => person.roles.includes(role));
}

/** Who may read it, in a sentence. */
function named(roles: readonly StaffRole[]): string {
  return roles.map((role) => roleLabels[role].staff).join('、');
}

/** The register, for whoever may read it. @throws DomainError NotAllowed */
export function ledgerToRead(name: string, person: Pick<StaffPerson, 'roles'>): Ledger {
  const found = known(name);
  if (!mayRead(person, found))
    throw new DomainError('NotAllowed', {
      why: `${found.title}台账由${named(found.keepers)}管，您的岗位不看，请找他们。`,
    });

  return found;
}

/** The register, for whoever keeps it. @throws DomainError NotAllowed */
export function ledgerToKeep(name: string, person: Pick<StaffPerson, 'roles'>): Ledger {
  const found = known(name);
  if (!mayKeep(person, found))
    throw new DomainError('NotAllowed', {
      why: `${found.title}台账由${named(found.keepers)}登记，请找他们。`,
    });

  return found;
}

function known(name: string): Ledger {
  const found = ledgerNamed(name);
  if (!found) throw new DomainError('InputInvalid', { why: '没有这个台账，请刷新再选。' });

  return found;
}
