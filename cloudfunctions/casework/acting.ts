import type { Case } from '../../domain/case/case';
import type { ActingPerson } from '../../domain/procedure/acting-person';
import type { ActionName } from '../../domain/vocabulary/actions';
import { standingRoles } from '../../domain/procedure/standing';
import { stepOf } from '../../domain/procedure/steps';
import { isTurnOf, nobodysTurn } from '../../domain/procedure/turn/turn';
import type { HandlerPerson, StaffPerson } from '../platform/calls/people';

/** Staff or the handler as the one who acts: of their roles, the one in which they may take this step; the one whose turn it is first. */
export function actingFor(person: StaffPerson | HandlerPerson, c: Case, action: ActionName): ActingPerson {
  const actor = person.kind === 'handler' ? actingHandler(person) : actingPerson(person);
  const step = stepOf(c.state, action);
  const standing = step ? standingRoles(c, actor, step.who, action) : [];
  const role = standing.find((one) => isTurnOf(c.desk.turn ?? nobodysTurn, [one])) ?? standing[0];

  return role ? { ...actor, role } : actor;
}

/** A member of staff with all their roles. */
export function actingPerson({ id, name, roles, centreId, stationId, sameAs }: StaffPerson): ActingPerson {
  return {
    ...{ id, name, role: roles[0] ?? 'auditor', roles, centreId },
    ...(stationId !== null && { stationId }),
    ...(sameAs && { sameAs }),
  };
}

/** Whoever handles cases; the centre stays away, since what staff may do is not theirs. */
export function actingHandler({ id, name, roles, firmId }: HandlerPerson): ActingPerson {
  return { id, name, role: roles[0] ?? 'lawyer', roles, firmId };
}
