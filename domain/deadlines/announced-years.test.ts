import { isWorkday } from 'chinese-days';
import { announcedYears } from './announced-years';
import { workingCalendar } from './calendar';
import { addDays } from '../time/days';

test('every day of the checked-in years is worked or not as the package it was taken from says', () => {
  const calendar = workingCalendar(announcedYears);
  const different: string[] = [];
  for (let day = '2024-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
    if (calendar.isWorking(day) !== isWorkday(day)) different.push(day);
  }
  expect(different).toEqual([]);
});
