import { daysBetween } from '../time/days';
import { dayOf } from '../time/times';
import { stopOf, wayStops } from '../vocabulary/way-stops';
import type { CaseEvent } from './history/event';

/** What of a history tells how long each stop took. */
export type Course = readonly Pick<CaseEvent, 'at' | 'from' | 'to'>[];

/** Fewer cases than these say nothing of what is usual, and might say something of one of them. */
const fewest = 10;

/** Whether a stop was done with: the case went on, or was decided; what was withdrawn or ended early tells nothing. */
function isDone(stop: number, { to }: Course[number]): boolean {
  const next = stopOf(to);

  return next === undefined ? to === 'REFUSED' : next > stop;
}

/** Days that a case was at a stop, until it left it for good; none where it did not come there or is there still. */
function daysAt(course: Course, stop: number): readonly number[] {
  const came = course.find(({ to }) => stopOf(to) === stop);
  const left = course.filter(({ from }) => from !== null && stopOf(from) === stop);
  const last = left.filter(({ to }) => stopOf(to) !== stop).pop();

  return came && last && isDone(stop, last) ? [daysBetween(dayOf(came.at), dayOf(last.at))] : [];
}

/** The one in the middle: one case that lay for a year moves it by nothing. */
function middle(days: readonly number[]): number | null {
  if (days.length < fewest) return null;
  const sorted = [...days].sort((a, b) => a - b);

  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

/**
 * How many days each stop of the way usually takes, from the histories of cases that are over; `null` where too few
 * tell. By the place of the stop in `wayStops`.
 */
export function usualDays(courses: readonly Course[]): readonly (number | null)[] {
  return wayStops.map((_name, stop) => middle(courses.flatMap((course) => daysAt(course, stop))));
}
