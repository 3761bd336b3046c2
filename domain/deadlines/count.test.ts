import fc from 'fast-check';
import { DomainError } from '../refusals/errors';
import { announcedYears } from './announced-years';
import { workingCalendar } from './calendar';
import { addHours, daysUsed, dueDay, earlier } from './count';
import type { Limit } from './count';
import { addDays, addMonths, daysBetween } from '../time/days';
import { allowsAdvance, daysToLimit, limitationEnd, limitations, wageClaimEnd } from './limitation';
import type { LimitationKind } from './limitation';

const calendar = workingCalendar(announcedYears);
const sevenDays: Limit = { amount: 7, unit: 'day', roll: true };
const day = fc
  .date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2026-11-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('日历', () => {
  test('weekends rest, working weekends do not, public holidays do', () => {
    expect(calendar.isWorking('2026-11-21')).toBe(false);
    expect(calendar.isWorking('2026-10-10')).toBe(true);
    expect(calendar.isWorking('2026-10-01')).toBe(false);
    expect(calendar.isWorking('2026-11-23')).toBe(true);
  });

  test('a year without data is refused by name, never counted as work', () => {
    expect(() => calendar.isWorking('2027-01-04')).toThrow(
      expect.objectContaining({ code: 'CalendarYearUnknown' }),
    );
  });

  test('lists may estimate, and say so', () => {
    const rough = workingCalendar(announcedYears, { estimate: true });
    expect(dueDay('2026-12-28', sevenDays, rough)).toEqual({ day: '2027-01-04', estimated: true });
    expect(dueDay('2026-11-02', sevenDays, rough)).toEqual({ day: '2026-11-09', estimated: false });
  });

  test('a year that contradicts itself is refused', () => {
    const twice = { year: 2027, restDays: ['01-01'], workDays: ['01-01'], source: '试' };
    expect(() => workingCalendar([twice])).toThrow(DomainError);
    expect(() => workingCalendar([{ ...twice, workDays: ['02-30'] }])).toThrow(DomainError);
  });
});

describe('期限', () => {
  test('day one is the day after, and a last day of rest moves on', () => {
    expect(dueDay('2026-11-02', sevenDays, calendar)?.day).toBe('2026-11-09');
    expect(dueDay('2026-09-24', sevenDays, calendar)?.day).toBe('2026-10-08');
    expect(dueDay('2026-11-13', { amount: 8, unit: 'day', roll: false }, calendar)?.day).toBe('2026-11-21');
  });

  test('waits for papers and for another centre are left out', () => {
    const wait = { from: '2026-11-04', to: '2026-11-10' };
    expect(dueDay('2026-11-02', sevenDays, calendar, [wait])?.day).toBe('2026-11-16');
    expect(dueDay('2026-11-02', sevenDays, calendar, [{ ...wait, to: null }])).toBeNull();
    expect(daysUsed('2026-11-02', '2026-11-12', 'day', calendar, [wait])).toBe(4);
  });

  test('a wait that begins while the last day moves on over a weekend holds it up too', () => {
    const from = '2026-11-22';
    expect(dueDay('2026-11-14', sevenDays, calendar)?.day).toBe('2026-11-23');
    expect(dueDay('2026-11-14', sevenDays, calendar, [{ from, to: null }])).toBeNull();
    expect(dueDay('2026-11-14', sevenDays, calendar, [{ from, to: '2026-11-25' }])?.day).toBe('2026-11-26');
    expect(dueDay('2026-11-14', sevenDays, calendar, [{ from: '2026-11-23', to: null }])?.day).toBe(
      '2026-11-23',
    );
  });

  test('working days skip the holiday week', () => {
    expect(dueDay('2026-09-28', { amount: 7, unit: 'working_day', roll: true }, calendar)?.day).toBe(
      '2026-10-13',
    );
  });

  test('the shorter of the national and the local limit wins', () => {
    const national = { day: '2026-11-09', estimated: false };
    expect(earlier(national, { day: '2026-11-16', estimated: false })).toBe(national);
    expect(earlier(national, { day: '2026-11-06', estimated: false }).day).toBe('2026-11-06');
  });

  test('hours run through nights and holidays', () => {
    expect(addHours('2026-10-01T15:30', 24)).toBe('2026-10-02T15:30');
    expect(addHours('2026-12-31', 24)).toBe('2027-01-01');
  });

  test('the last day is always a day of work, never before the plain count', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 40 }), (start, amount) => {
        const due = dueDay(start, { amount, unit: 'day', roll: true }, calendar)?.day ?? '';
        expect(calendar.isWorking(due)).toBe(true);
        expect(daysBetween(start, due)).toBeGreaterThanOrEqual(amount);
      }),
    );
  });

  test('a wait never brings the last day forward, and used days reach the limit on it', () => {
    fc.assert(
      fc.property(day, fc.nat(6), fc.nat(9), (start, after, length) => {
        const from = addDays(start, after);
        const pauses = [{ from, to: addDays(from, length) }];
        const plain = dueDay(start, { ...sevenDays, roll: false }, calendar)?.day ?? '';
        const due = dueDay(start, { ...sevenDays, roll: false }, calendar, pauses)?.day ?? '';
        expect(due >= plain).toBe(true);
        expect(daysUsed(start, due, 'day', calendar, pauses)).toBe(7);
      }),
    );
  });

  test('wrong input is refused by name, never answered with a wrong day', () => {
    const limit = fc.record({ amount: fc.anything(), unit: fc.constant('day'), roll: fc.boolean() });
    fc.assert(
      fc.property(fc.anything(), limit, (start, given) => {
        try {
          expect(dueDay(start as string, given as Limit, calendar)?.day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError);
        }
      }),
    );
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (moment, hours) => {
        try {
          expect(addHours(moment as string, hours as number)).not.toContain('NaN');
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError);
        }
      }),
    );
  });
});

describe('时效', () => {
  test('one year ends on the corresponding day, moved on from a day of rest', () => {
    expect(wageClaimEnd('2025-11-23', calendar)).toBe('2026-11-23');
    expect(wageClaimEnd('2025-11-21', calendar)).toBe('2026-11-23');
    expect(wageClaimEnd(null, calendar)).toBeNull();
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
  });

  test('sixty days for an administrative review', () => {
    expect(limitationEnd('administrative_review', '2026-09-01', calendar)).toBe('2026-11-02');
  });

  test('fewer than seven days allow aid in advance; exactly seven and a passed limit do not', () => {
    expect([6, 7, 0, -1, null].map(allowsAdvance)).toEqual([true, false, true, false, false]);
    expect(daysToLimit('2026-11-22', '2026-11-28')).toBe(6);
  });

  test('every limit gives a day after its start', () => {
    const rough = workingCalendar(announcedYears, { estimate: true });
    fc.assert(
      fc.property(day, fc.constantFrom(...(Object.keys(limitations) as LimitationKind[])), (from, kind) => {
        expect(limitationEnd(kind, from, rough) > from).toBe(true);
      }),
    );
  });
});
