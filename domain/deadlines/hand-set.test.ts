import { announcedYears } from './announced-years';
import { workingCalendar } from './calendar';
import { handSetDay } from './hand-set';

const calendar = workingCalendar(announcedYears, { estimate: true });

test.each([
  ['a working day stays', '2026-12-04', '2026-11-22', '2026-12-04'],
  ['a Saturday moves to Monday', '2026-12-05', '2026-11-22', '2026-12-07'],
  ['a Sunday moves to Monday', '2026-12-06', '2026-11-22', '2026-12-07'],
  ['a Saturday that is worked stays', '2026-10-10', '2026-09-22', '2026-10-10'],
  ['the national holiday moves past its end', '2026-10-01', '2026-09-20', '2026-10-08'],
  ['the Spring Festival moves past its end', '2026-02-15', '2026-02-01', '2026-02-24'],
  ['a year nobody announced is taken by its weekends', '2027-01-02', '2026-12-20', '2027-01-04'],
  ['the sixtieth day may still be set', '2027-01-21', '2026-11-22', '2027-01-21'],
])('%s', (_what, chosen, today, day) => {
  expect(handSetDay(chosen, today, calendar)).toBe(day);
});

test.each(['2027-01-22', '2099-01-05'])('%s is too far away', (chosen) => {
  expect(() => handSetDay(chosen, '2026-11-22', calendar)).toThrow('最远只能定到60天以后');
});

test('what is no day is refused by its field', () => {
  expect(() => handSetDay('2026-02-30', '2026-02-01', calendar, 'supplementDueOn')).toThrow(
    expect.objectContaining({ code: 'DayInvalid' }),
  );
});
