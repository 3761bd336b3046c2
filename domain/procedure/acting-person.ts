import type { Actor } from '../case/history/event';
import type { Role } from '../vocabulary/persons/roles';

/** Who asks to act: one role chosen for this step, and every role they hold. */
export interface ActingPerson extends Actor {
  readonly roles: readonly Role[];
  /** Other accounts of the same human: what one of them did, this person did. */
  readonly sameAs?: readonly string[];
  /** The centre that staff belong to. */
  readonly centreId?: string;
  /** The station of a `station_clerk`. */
  readonly stationId?: string;
  /** The firm of a lawyer or firm administrator. */
  readonly firmId?: string;
}
