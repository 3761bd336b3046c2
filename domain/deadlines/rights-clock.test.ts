import fc from 'fast-check';
import { addDays, addMonths } from '../time/days';
import { matters } from '../vocabulary/matters/matters';
import { announcedYears } from './announced-years';
import { workingCalendar } from './calendar';
import { rightsClockOf } from './rights-clock';

const calendar = workingCalendar(announcedYears, { estimate: true });
const today = '2026-11-29';
const clock = (matter: unknown, on: unknown) => rightsClockOf(matter, on, today, calendar);

describe('the limit of a person’s own claim', () => {
  it.each([
    ['wages', '2026-03-02', '2027-03-02', '最早2027年3月2日（星期二）到期。还有93天。'],
    ['work_injury', '2026-01-05', '2027-01-05', '2027年1月5日（星期二）到期。还有37天。'],
    ['private_loan', '2026-11-02', '2029-11-02', '最早2029年11月2日（星期五）到期'],
    ['administrative_penalty', '2026-11-05', '2027-01-04', '最早2027年1月4日（星期一）到期。还有36天。'],
  ])('of %s from %s is over on %s', (matter, on, dueOn, said) => {
    expect(clock(matter, on)?.dueOn).toBe(dueOn);
    expect(clock(matter, on)?.sentences.join('')).toContain(said);
  });

  it('never tells somebody that all is lost', () => {
    const { sentences, daysLeft } = clock('wages', '2020-03-01') ?? { sentences: [], daysLeft: 0 };

    expect(daysLeft).toBeLessThan(0);
    expect(sentences.join('')).toContain('可能已经过了。别放弃');
  });

  it('counts from the first day of a month of which nobody remembers the day, and says so', () => {
    const clock = rightsClockOf('work_injury', '2026-03', '2026-11-30', calendar);
    expect(clock?.dueOn).toBe(rightsClockOf('work_injury', '2026-03-01', '2026-11-30', calendar)?.dueOn);
    expect(clock?.sentences).toContain('您只记得月份，先从1号算。');
    expect(rightsClockOf('work_injury', '2026-12', '2026-11-30', calendar)).toBeNull();
  });

  it('tells a worker who is still there that nothing runs', () => {
    expect(clock('wages', '2026-03-02')?.sentences).toContain('还在那里干的，不受这个限制。');
  });

  it.each([
    ['support_of_parents', '2026-01-05'],
    ['domestic_violence', '2026-01-05'],
    ['criminal_defence', '2026-01-05'],
    ['wages', null],
    ['wages', '去年秋天'],
    ['wages', '2027-01-05'],
    ['wages', '2026-02-30'],
    ['wages', '0000-00-00'],
    ['toString', '2026-01-05'],
    [null, '2026-01-05'],
  ])('does not count for %s since %s', (matter, on) => {
    expect(clock(matter, on)).toBeNull();
  });

  it('speaks in short sentences', () => {
    const long = matters
      .flatMap(({ code }) => clock(code, '2026-11-05')?.sentences ?? [])
      .filter((sentence) => Array.from(sentence).length > 25);

    expect(long).toEqual([]);
  });

  it('a later beginning never ends earlier, and the last day is a working day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...matters), fc.nat(700), fc.nat(60), ({ code }, ago, more) => {
        const early = clock(code, addDays(today, -ago - more));
        const late = clock(code, addDays(today, -ago));
        if (!early || !late) return;
        expect(late.dueOn >= early.dueOn).toBe(true);
        expect(calendar.isWorking(late.dueOn)).toBe(true);
        expect(late.dueOn >= addMonths(addDays(today, -ago), 1)).toBe(true);
      }),
    );
  });
});
