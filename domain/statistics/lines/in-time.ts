import { dueDay } from '../../deadlines/count';
import { statutory } from '../../deadlines/limits';
import { usualCalendar } from '../../deadlines/usual-calendar';
import { addDays } from '../../time/days';
import type { Day } from '../../time/times';
import type { LineTest } from './line-tests';
import { dayIn, numberIn } from './records';

type Limit = Parameters<typeof dueDay>[1];

/** Days after the end within which a dossier is handed in (结案归档), as most provinces have it. */
const dossier: Limit = { amount: 30, unit: 'day', roll: true };

/** Whether a day came no later than a limit after another; days on which the clock stood still come on top. */
function isWithin(from: Day | null, to: Day | null, limit: Limit, stopped = 0): boolean {
  if (from === null || to === null) return false;
  const due = dueDay(addDays(from, stopped), limit, usualCalendar);

  return due !== null && to <= due.day;
}

/** Decided within seven days of what came in (法-43); days of waiting for papers or another centre are left out. */
export const isDecidedInTime: LineTest = (line) => {
  const decided = [dayIn(line, '批准日'), dayIn(line, '不予日')].filter((day) => day !== null).sort();
  const from = dayIn(line, '申请日') ?? dayIn(line, '受理日');

  return isWithin(from, decided.at(-1) ?? null, statutory.review.limit, numberIn(line, '停表天数', 0));
};

/** Assigned within three days of the decision (法-43), of a notice without waiting for a working day (法-36). */
export const isAssignedInTime: LineTest = (line) => {
  const assigned = dayIn(line, '指派日');
  const granted = dayIn(line, '批准日');
  if (granted !== null) return isWithin(granted, assigned, statutory.assign.limit);

  return isWithin(dayIn(line, '通知日'), assigned, statutory.assignCriminal.limit);
};

/** The dossier handed in within thirty days of the end; where that day is not known, archived within them. */
export const isHandedInInTime: LineTest = (line) =>
  isWithin(dayIn(line, '结案日'), dayIn(line, '交卷日') ?? dayIn(line, '归档日'), dossier);
