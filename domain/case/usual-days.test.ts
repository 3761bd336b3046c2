import type { CaseState } from '../vocabulary/case-states';
import { usualDays, type Course } from './usual-days';

/** A case that entered each state on its day of November. */
function course(...steps: readonly (readonly [state: CaseState, day: number])[]): Course {
  return steps.map(([to, day], at) => ({
    at: `2026-11-${String(day).padStart(2, '0')}T02:00:00.000Z`,
    from: steps[at - 1]?.[0] ?? null,
    to,
  }));
}
const many = (count: number, one: Course): readonly Course[] => Array.from({ length: count }, () => one);
const quick = course(['SUBMITTED', 1], ['REVIEWING', 3], ['PENDING_APPROVAL', 7], ['ASSIGNING', 8]);

describe('the usual days of a step', () => {
  it('are those of the case in the middle, stop by stop', () => {
    expect(usualDays(many(10, quick))).toEqual([null, 2, 4, 1, null, null, null]);
  });

  it('are not said where fewer than ten cases tell', () => {
    expect(usualDays(many(9, quick))).toEqual(Array.from({ length: 7 }, () => null));
    expect(usualDays([])).toEqual(Array.from({ length: 7 }, () => null));
  });

  it('are moved by no case that lay for weeks', () => {
    const slow = course(['SUBMITTED', 1], ['REVIEWING', 29]);
    expect(usualDays([...many(10, quick), slow, slow])[1]).toBe(2);
  });

  it('count what waited for papers, and a way back, until the stop was left for good', () => {
    const back = course(
      ...([
        ['SUBMITTED', 1],
        ['REVIEWING', 2],
        ['SUPPLEMENT', 3],
        ['REVIEWING', 9],
      ] as const),
      ...([
        ['PENDING_APPROVAL', 10],
        ['REVIEWING', 11],
        ['PENDING_APPROVAL', 13],
        ['REFUSED', 14],
      ] as const),
    );
    expect(usualDays(many(10, back)).slice(1, 4)).toEqual([1, 11, 4]);
  });

  it('say nothing of what was withdrawn, passed on or ended early', () => {
    const ends = ['WITHDRAWN', 'REFERRED', 'DEEMED_WITHDRAWN', 'TERMINATED'] as const;
    const courses = ends.flatMap((end) => many(10, course(['SUBMITTED', 1], ['REVIEWING', 2], [end, 20])));
    expect(usualDays(courses)[2]).toBeNull();
  });
});
