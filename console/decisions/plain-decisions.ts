import { assignmentDecisions } from './assignment-decisions';
import { complaintDecisions } from './complaint-decisions';
import type { Decision } from './decision';
import { endingDecisions } from './ending-decisions';
import { handlingDecisions } from './handling-decisions';
import { reviewDecisions } from './review-decisions';
import { sideDecisions } from './side-decisions';
import { toldDecisions } from './told-decisions';
import { windowDecisions } from './window-decisions';

/** Every decision whose form is plain fields. */
export const plainDecisions: readonly Decision[] = [
  ...reviewDecisions,
  ...sideDecisions,
  ...windowDecisions,
  ...toldDecisions,
  ...assignmentDecisions,
  ...handlingDecisions,
  ...complaintDecisions,
  ...endingDecisions,
];
