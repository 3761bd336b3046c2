import type { Case } from '../../case/case';
import { announcedYears } from '../../deadlines/announced-years';
import { workingCalendar } from '../../deadlines/calendar';
import { defaultRules } from '../../deadlines/centre-rules';
import type { ErrorCode } from '../../refusals/errors';
import type { ActingPerson } from '../acting-person';
import type { ActionName } from '../../vocabulary/actions';
import { guard } from '../guard';
import type { StepInput } from '../input';
import { caseIn } from './cases';

/** What the steps with days of their own look at. */
export const time = {
  today: '2026-11-22',
  calendar: workingCalendar(announcedYears),
  rules: defaultRules,
};

export const eligible = {
  outcome: 'eligible',
  inScope: true,
  hardship: 'verification_exempt',
  greenChannel: true,
  basis: ['法-31(5)'],
  at: '2026-11-02T01:00:00.000Z',
} as const;

/** The opinion of `wang`. */
export const recommendation = {
  by: 'wang',
  at: '2026-11-04T01:00:00.000Z',
  proposal: 'grant',
  opinion: '符合',
} as const;

/** Reviewed by `wang`, waiting for the approver. */
export const pending = caseIn(
  'PENDING_APPROVAL',
  { decision: { recommendation, outcome: null } },
  { assessment: eligible },
);

/** The name under which the guards refuse a step, or that it passes. */
export function refusal(
  c: Case,
  action: ActionName,
  actor: ActingPerson,
  input: StepInput = {},
): ErrorCode | 'passes' {
  try {
    guard(c, action, actor, input);

    return 'passes';
  } catch (error) {
    return (error as { code: ErrorCode }).code;
  }
}
