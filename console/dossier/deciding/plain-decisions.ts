import { subsidyDecisions } from '../../finance/subsidy-decisions';
import { intakeDecisions } from '../../intake/decisions';
import { reviewDecisions } from '../../review/decisions';
import { queueDecisions } from '../../queue/decisions';
import { assignmentDecisions } from '../../assignment/decisions';
import { handlingDecisions } from '../../handling/decisions';
import { archiveDecisions } from '../../closing/archive-decisions';
import { appraisalDecisions } from '../../closing/appraisal-decisions';
import { closingDecisions } from '../../closing/decisions';
import { papersDecisions } from '../../papers/decisions';
import { voicesDecisions } from '../../voices/decisions';
import { qualityDecisions } from '../../quality/decisions';
import type { Decision } from '../../kit/deciding/decision';

/** Every decision whose form is plain fields. */
export const plainDecisions: readonly Decision[] = [
  ...intakeDecisions,
  ...reviewDecisions,
  ...queueDecisions,
  ...assignmentDecisions,
  ...handlingDecisions,
  ...closingDecisions,
  ...archiveDecisions,
  ...appraisalDecisions,
  ...subsidyDecisions,
  ...papersDecisions,
  ...voicesDecisions,
  ...qualityDecisions,
];
