import { keysFor, outsideKeys } from '../../domain/procedure/turn/turn-keys';
import type { StaffPerson } from '../platform/calls/people';
import { is, type Query } from '../platform/sdk/sdk';
import { onlyStation } from '../casework/opening/only-station';

/** What waits for a step of this person: theirs by name, or free for a role of theirs, and not barred to them. */
export function waitingFor(person: StaffPerson): Query {
  return {
    centreId: person.centreId,
    'desk.turn.key': is.oneOf(keysFor(person)),
    'desk.turn.barred': is.not(person.id),
    ...onlyStation(person),
  };
}

/** What waits for somebody outside: the applicant, a firm, a lawyer, another centre, the bureau. */
export function waitingOutside(person: StaffPerson): Query {
  return {
    centreId: person.centreId,
    'desk.turn.key': is.oneOf(outsideKeys()),
    ...onlyStation(person),
  };
}
