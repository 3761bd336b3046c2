import fc from 'fast-check';
import { dayOf, readDay, readInstant, timeOf } from '../case/times';
import { announcedYears } from '../deadlines/announced-years';
import { workingCalendar } from '../deadlines/calendar';
import { addHours, daysUsed, rollOver } from '../deadlines/count';
import { addDays, addMonths, daysBetween, weekdayOf } from '../deadlines/days';
import { allowsAdvance, daysToLimit, limitationEnd, wageClaimEnd } from '../deadlines/limitation';
import { sameDayDue } from '../deadlines/same-day';
import { dayInWords, momentInWords, paperDay } from '../wording/days';
import { isDomainError } from '../wording/errors';
import { ageOn } from './age';
import { maskAddress, maskIdentityNumber, maskName, maskPhone } from './masking';
import { nameFault, readName } from './name';
import { parsePhone, phoneFault, readPhone } from './phone';
import { makeReceiptNo, readReceiptNo, sayReceiptNo } from './receipt-number';
import { readResidentId, residentIdFault } from './resident-id';

type Loose = (...args: never[]) => unknown;

const calendar = workingCalendar(announcedYears, { estimate: true });

const functions: Readonly<Record<string, Loose>> = {
  readDay,
  readInstant,
  dayOf,
  timeOf,
  addDays,
  addMonths,
  daysBetween,
  weekdayOf,
  addHours,
  daysUsed: (start: never, today: never) => daysUsed(start, today, 'day', calendar),
  rollOver: (day: never) => rollOver(day, calendar),
  allowsAdvance,
  daysToLimit,
  limitationEnd: (kind: never, day: never) => limitationEnd(kind, day, calendar),
  wageClaimEnd: (day: never) => wageClaimEnd(day, calendar),
  sameDayDue: (day: never, time: never) => sameDayDue(day, time, calendar, '17:30'),
  dayInWords,
  momentInWords,
  paperDay,
  ageOn,
  maskAddress,
  maskIdentityNumber,
  maskName,
  maskPhone,
  nameFault,
  readName,
  parsePhone,
  phoneFault,
  readPhone,
  makeReceiptNo,
  readReceiptNo,
  sayReceiptNo,
  readResidentId,
  residentIdFault,
};

const odd = fc.oneof(
  fc.anything(),
  fc.string(),
  fc.constantFrom<unknown>(
    '2026-02-30',
    '2026-11-22',
    '0000-00-00',
    '9999-12-31',
    '2026-11-22T02:00:00Z',
    NaN,
    Infinity,
    -0,
    1e21,
    null,
  ),
  fc.date().map((date) => (Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10))),
);

test.each(Object.entries(functions))('%s refuses wrong input by name, or answers soundly', (_name, run) => {
  fc.assert(
    fc.property(odd, odd, (first, second) => {
      try {
        const answer = run(first as never, second as never);
        expect(answer).not.toBeUndefined();
        expect(answer).not.toBeNaN();
        expect(JSON.stringify(answer)).not.toMatch(/NaN|Invalid Date|undefined/);
      } catch (error) {
        if (!isDomainError(error)) throw error;
        expect(error.message).not.toMatch(/undefined|NaN/);
      }
    }),
    { numRuns: 200 },
  );
});
