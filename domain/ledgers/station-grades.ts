import * as privacy from '../vocabulary/privacy';
import { choice, count, day, lineOf, text } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** Which station was found to be a model or up to the standard, year by year (示范、合格站点创建). */
export const stationGrades = ledger({
  name: 'station_grades',
  title: '站点等级',
  group: 'network',
  purpose: '哪一年哪个站点评了示范、合格，还是要整改；谁评的。',
  fields: {
    year: count('年份', 2100, { width: 4, least: 2000 }),
    station: lineOf('站点', 'stations', { width: 16 }),
    grade: choice('等级', ['示范', '合格', '整改'], { width: 5, searched: true }),
    givenOn: day('评定日期', { width: 7 }),
    by: text('谁评的', 40, privacy.plain, { width: 12, searched: true }),
    number: maybe(text('文号', 40, privacy.plain)),
    note: maybe(text('要改什么', 300, privacy.plain)),
  },
  order: { by: 'year', direction: 'newest' },
  once: ['year', 'station'],
  keepers: ['clerk', 'director'],
  readers: ['station_clerk', 'dispatcher', 'supervisor', 'auditor'],
  says: ({ year, grade }) => `${year}年${grade}`,
  closing: '撤销',
  together: [
    {
      field: 'note',
      wrong: ({ grade, note }) => (grade === '整改' && note === null ? '要整改的，请写要改什么。' : null),
    },
  ],
  retention: { always: true },
});
