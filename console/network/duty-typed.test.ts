import { emptyShift, passedShifts, shiftTyped, shiftWritten } from './duty-typed';

const weekly = { when: 'mon', hours: '9:00–12:00', kind: 'lawyer', who: '沈正', where: '一楼大厅' } as const;
const dated = { ...weekly, when: '2026-11-25' };

test.each([weekly, dated])('a line comes out of the form as it went in', (line) => {
  expect(shiftWritten(shiftTyped(line))).toEqual(line);
});

test('a new line repeats the one above but for the name', () => {
  expect(shiftWritten(emptyShift(shiftTyped(dated)))).toEqual({ ...dated, who: '' });
});

test('only lines with a date can have passed', () => {
  const rows = [weekly, dated, { ...dated, when: '2026-11-22' }].map(shiftTyped);
  expect(passedShifts(rows, '2026-11-23')).toEqual([rows[2]]);
});
