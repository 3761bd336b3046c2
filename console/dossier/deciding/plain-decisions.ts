import { archiveDecisions } from '../../closing/archive-decisions';
import { assignmentDecisions } from '../../decisions/assignment-decisions';
import { complaintDecisions } from '../../decisions/complaint-decisions';
import type { Decision } from './decision';
import { endingDecisions } from '../../decisions/ending-decisions';
import { handlingDecisions } from '../../decisions/handling-decisions';
import { reviewDecisions } from '../../decisions/review-decisions';
import { sideDecisions } from '../../decisions/side-decisions';
import { toldDecisions } from '../../decisions/told-decisions';
import { windowDecisions } from '../../decisions/window-decisions';

/** Every decision whose form is plain fields. */
export const plainDecisions: readonly Decision[] = [
  ...reviewDecisions,
  ...sideDecisions,
  ...windowDecisions,
  ...toldDecisions,
  ...assignmentDecisions,
  ...handlingDecisions,
  ...archiveDecisions,
  ...complaintDecisions,
  ...endingDecisions,
];
