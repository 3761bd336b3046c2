import type { Brings } from '../brings';
import { step } from '../step';
import { open } from './spans';

/** Who has the case. */
export const queueSteps = [
  step({
    action: 'takeCase',
    from: open,
    to: 'same',
    who: ['clerk', 'reviewer', 'approver', 'dispatcher', 'archivist'],
    guards: ['notRecused', 'notAlreadyMine'],
  }),
  step({
    action: 'handOver',
    from: open,
    to: 'same',
    who: ['clerk', 'reviewer', 'approver', 'dispatcher', 'archivist', 'director'],
    guards: ['ownerOrDirector', 'personNamed', 'reasonGiven'],
  }),
] as const;

/** What its steps bring with them, as their guards and forks ask for it. */
export interface QueueBrings {
  takeCase: Brings<'personId'>;
  handOver: Brings<'personId' | 'reason'>;
}
