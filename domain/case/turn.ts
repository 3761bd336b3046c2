import type { ClockName } from '../vocabulary/clock-names';
import type { WhoActs } from '../vocabulary/clock-names';
import type { StaffRole } from '../vocabulary/persons/roles';
import type { Day } from '../time/times';

/** Whom a case waits for now. Who first met the person (首问) is another matter: `DeskLine.ownerId`. */
export interface Turn {
  /** The roles at the centre and the bureau that have a step to take; none while the case waits for others. */
  readonly roles: readonly StaffRole[];
  /** The person it waits for, where one is named: who took it, sent it away and got it back, or opened it. */
  readonly personId: string | null;
  /** Who holds one of the roles and yet may not act: recused, or the one who wrote the opinion. */
  readonly barred: readonly string[];
  /** Whom outside it waits for; `null` while it waits for staff, or for nobody. */
  readonly others: WhoActs | null;
  /** What the queue looks it up by: see `turn-keys.ts`. */
  readonly key: string;
  /** The limit that presses, and its day. */
  readonly clock: ClockName | null;
  readonly dueOn: Day | null;
}
