import type { Case } from '../case/case';
import { staffRoles } from '../vocabulary/persons/roles';
import type { Role } from '../vocabulary/persons/roles';
import type { ActingPerson } from './acting-person';
import type { ActionName } from '../vocabulary/actions';
import { currentAssignment } from '../case/case-facts';
import { owesList } from '../case/hand-overs';

const confirming: readonly ActionName[] = ['confirmApplication', 'sayWrong'];

/** Whether someone holds a role at all. */
function holdsRole(actor: ActingPerson, role: Role): boolean {
  return actor.role === role || actor.roles.includes(role);
}

function isMember(c: Case, actor: ActingPerson): boolean {
  return c.members.some((member) => [member.id, member.openid].includes(actor.id) && member.leftAt === null);
}

/** Staff act in their own centre, a station clerk on what came through the own station. */
function staffStands(c: Case, actor: ActingPerson, role: Role): boolean {
  if (role === 'supervisor' && actor.centreId === undefined) return true;
  if (actor.centreId !== c.centreId) return false;

  return role !== 'station_clerk' || (c.stationId !== null && c.stationId === actor.stationId);
}

/** Whether someone has to do with this very case in this role: owner, member, handler, staff of its centre. */
function standsAs(c: Case, actor: ActingPerson, role: Role, action: ActionName): boolean {
  if (!holdsRole(actor, role)) return false;
  if (role === 'system') return true;
  // Who joins is no member yet; the invitation is checked where it is opened.
  if (role === 'member') return action === 'joinGroup' || isMember(c, actor);
  // Whose application it is shows the code, which is checked where it is opened.
  if (role === 'applicant' && confirming.includes(action)) return true;
  if (role === 'applicant' || role === 'helper') return c.ownerKey !== null && c.ownerKey === actor.id;
  // Whoever left says what is handed over; the case itself is no longer theirs.
  if (role === 'lawyer' && action === 'listHandOver') return owesList(c)?.lawyerId === actor.id;
  if (role === 'lawyer') return currentAssignment(c)?.lawyerId === actor.id;
  if (role === 'firm_admin') {
    return actor.firmId !== undefined && currentAssignment(c)?.firmId === actor.firmId;
  }

  return staffStands(c, actor, role);
}

/** The roles among `who` in which someone may act on this case. */
export function standingRoles(
  c: Case,
  actor: ActingPerson,
  who: readonly Role[],
  action: ActionName,
): readonly Role[] {
  return who.filter((role) => standsAs(c, actor, role, action));
}

/** Whether someone holds one of the roles, on whichever case. */
export function holdsOneOf(actor: ActingPerson, who: readonly Role[]): boolean {
  return who.some((role) => holdsRole(actor, role));
}

export function isStaff(role: Role): boolean {
  return (staffRoles as readonly Role[]).includes(role);
}
