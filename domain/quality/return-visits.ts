import type { Case } from '../case/case';
import { addDays } from '../time/days';
import type { Day } from '../time/times';
import type { CentreRules } from '../deadlines/centre-rules';
import { drawNumber } from './review/draw';

/** Groups that are always asked how it went: minors, the old, the disabled (law.md §6). */
const keyGroups: readonly string[] = [
  'minor',
  'elderly',
  'disabled',
  'hearing_disabled',
  'sight_disabled',
  'speech_disabled',
  'impaired_mind',
];

export type VisitRules = Pick<CentreRules, 'followUpGreen' | 'followUpOthers' | 'followUpDays'>;

/** How often somebody is tried before that is the result. */
export const mostTries = 3;

/** The day until which a closed case is followed up, or `null` where the rule leaves it out. */
export function visitDueOn(c: Case, rules: VisitRules): Day | null {
  const closedOn = c.closing.closing?.closedOn;
  if (closedOn === undefined) return null;
  const share = c.assessment?.greenChannel === true ? rules.followUpGreen : rules.followUpOthers;
  const isKey = c.applicant.tags.some((tag) => keyGroups.includes(tag));
  const isChosen = isKey || fraction(c._id) < share / 100;

  return isChosen ? addDays(closedOn, rules.followUpDays) : null;
}

/** Days after closing on which the person is asked on the phone: what was won has had some time to arrive. */
const askAfter = 7;

/** The day on which the person is asked to say on the phone how it went: a week after closing, never behind the last day. */
export function visitAskOn(closedOn: Day, dueOn: Day): Day {
  const day = addDays(closedOn, askAfter);

  return day < dueOn ? day : dueOn;
}

/** The same case always falls on the same side: nobody picks whom to ask. */
function fraction(caseId: string): number {
  return Number.parseInt(drawNumber('return visit', caseId).slice(0, 8), 16) / 0x100000000;
}
