import type { Day } from '../time/times';

/** What one volunteer did, from the lines of the register. */
export interface VolunteerHours {
  readonly volunteer: string;
  readonly hours: number;
  readonly days: number;
  readonly people: number;
  /** Broken appointments of the last year. */
  readonly absences: number;
  /** Three broken appointments within a year: may be struck off (志愿服务记录与证明出具办法-20). */
  readonly mayBeStruckOff: boolean;
}

/** A line of the register of volunteer work. */
export interface ServiceLine {
  readonly volunteer: string;
  readonly doneOn: Day;
  readonly hours: number;
  readonly people: number;
  readonly absent: boolean;
}

const tooMany = 3;

/**
 * Hours of every volunteer, most first.
 * @param since broken appointments from this day on count: a year back
 */
export function hoursOf(lines: readonly ServiceLine[], since: Day): readonly VolunteerHours[] {
  const volunteers = [...new Set(lines.map(({ volunteer }) => volunteer))];

  return volunteers
    .map((volunteer) => {
      const own = lines.filter((line) => line.volunteer === volunteer);
      const came = own.filter(({ absent }) => !absent);
      const absences = own.filter(({ absent, doneOn }) => absent && doneOn >= since).length;

      return {
        volunteer,
        hours: Math.round(came.reduce((sum, { hours }) => sum + hours, 0) * 100) / 100,
        days: new Set(came.map(({ doneOn }) => doneOn)).size,
        people: came.reduce((sum, { people }) => sum + people, 0),
        absences,
        mayBeStruckOff: absences >= tooMany,
      };
    })
    .sort((a, b) => b.hours - a.hours);
}
