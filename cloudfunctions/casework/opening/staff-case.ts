import type { Case } from '../../../domain/case/case';
import type { StaffRole } from '../../../domain/vocabulary/persons/roles';
import { DomainError } from '../../../domain/refusals/errors';
import type { StaffCall, StaffPerson } from '../../platform/calls/people';
import { stateHasChanged } from '../change-case';

/** A user manager manages people and sees no case; an assessor sees files without names, and nothing beside them. */
const blindRoles: readonly StaffRole[] = ['user_manager', 'assessor'];

/** @throws DomainError NotAllowed for whoever may see no case at all */
export function refuseBlind({ roles }: StaffPerson): void {
  if (roles.every((role) => blindRoles.includes(role))) throw new DomainError('NotAllowed');
}

/** Auditors only read. @throws DomainError NotAllowed for whoever may read at most */
export function refuseReader({ roles }: StaffPerson): void {
  if (roles.every((role) => role === 'auditor' || blindRoles.includes(role)))
    throw new DomainError('NotAllowed');
}

/**
 * A case of the person's own centre: one read. Drafts belong to the citizen alone;
 * a station clerk sees the cases of their own station. Whatever may not be seen looks like none at all.
 * @throws DomainError CaseNotFound, NotAllowed
 */
export async function staffCase({ office, person, early }: StaffCall, caseId: string): Promise<Case> {
  refuseBlind(person);
  const found = await (early?.take(caseId) ?? office.cases.find(caseId));
  if (!found || !maySee(person, found)) throw new DomainError('CaseNotFound');

  return found;
}

/**
 * As `staffCase`, held to the version the person had before their eyes.
 * @throws DomainError StateHasChanged with who did what meanwhile
 */
export async function staffCaseAt(call: StaffCall, caseId: string, version: number): Promise<Case> {
  const found = await staffCase(call, caseId);
  if (found.version !== version) throw stateHasChanged(found);

  return found;
}

function maySee({ roles, centreId, stationId }: StaffPerson, c: Case): boolean {
  if (c.centreId !== centreId || c.state === 'DRAFT') return false;
  const onlyStation = roles.every((role) => role === 'station_clerk');

  return !onlyStation || (stationId !== null && c.stationId === stationId);
}
