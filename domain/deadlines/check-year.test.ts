import { isDomainError } from '../refusals/errors';
import { announcedYears } from './announced-years';
import type { CalendarYear } from './calendar';
import { checkYear } from './check-year';

const of2026 = announcedYears.find(({ year }) => year === 2026) as CalendarYear;

function faultsOf(year: CalendarYear): readonly string[] {
  try {
    checkYear(year);

    return [];
  } catch (thrown) {
    if (!isDomainError(thrown)) throw thrown;

    return thrown.fields.map(({ message }) => message);
  }
}

test.each(announcedYears.map((year) => [year.year, year] as const))(
  'the announcement of %i passes',
  (_, year) => {
    expect(faultsOf(year)).toEqual([]);
  },
);

test('a day of another calendar is refused by its name', () => {
  expect(faultsOf({ ...of2026, restDays: [...of2026.restDays, '02-29'] })).toEqual([
    '2026年没有2月29日，请核对。',
  ]);
});

test('a day that stands there twice, or on both lists, is refused', () => {
  expect(faultsOf({ ...of2026, restDays: [...of2026.restDays, '10-01'] })).toEqual([
    '10月1日写了两次，请去掉一次。',
  ]);
  expect(faultsOf({ ...of2026, workDays: [...of2026.workDays, '10-04'] })).toEqual([
    '10月4日不能又休息又上班，请核对。',
  ]);
});

test('a working weekend is a Saturday or a Sunday', () => {
  expect(faultsOf({ ...of2026, workDays: [...of2026.workDays, '11-25'] })).toEqual([
    '11月25日不是周末，本来就上班，请去掉。',
  ]);
});

test('the days that are off every year may not be missing, nor may most of them', () => {
  expect(faultsOf({ ...of2026, restDays: of2026.restDays.filter((day) => day !== '05-01') })).toEqual([
    '缺5月1日，这天每年都放假。',
  ]);
  const few = ['01-01', '05-01', '10-01', '10-02', '10-03'];
  expect(faultsOf({ ...of2026, restDays: few, workDays: [] })).toEqual([
    '一年至少放13天假，请对照通知补齐。',
  ]);
});

test('the days come out in order, whatever the order they were typed in', () => {
  const mixed = { ...of2026, restDays: [...of2026.restDays].reverse() };
  expect(checkYear(mixed).restDays).toEqual(of2026.restDays);
});
