import { dutyDays } from './duty-days';
import type { Shift } from './shift';

const line = (when: Shift['when'], who: string): Shift => ({
  when,
  who,
  hours: '9:00–12:00',
  kind: 'lawyer',
  where: '中心一楼大厅',
});
const roster = [line('mon', '周海'), line('wed', '林芳'), line('2026-11-25', '孙悦')];
const names = (from: string, count: number, years: Parameters<typeof dutyDays>[1] = []) =>
  dutyDays(roster, years, from, count).map(({ on, shifts }) => [on, ...shifts.map(({ who }) => who)]);

describe('who is on duty', () => {
  it('follows the week, and a line with a date comes in the place of that day’s weekly ones', () => {
    expect(names('2026-11-22', 14)).toEqual([
      ['2026-11-23', '周海'],
      ['2026-11-25', '孙悦'],
      ['2026-11-30', '周海'],
      ['2026-12-02', '林芳'],
    ]);
  });

  it('sends nobody to a door that is closed for a holiday, unless that very day is on the roster', () => {
    const years = [{ year: 2026, restDays: ['11-23', '11-25'], workDays: [], source: '县里的通知' }];

    expect(names('2026-11-22', 7, years)).toEqual([['2026-11-25', '孙悦']]);
  });

  it('says only what citizens need: who, when, where', () => {
    expect(dutyDays(roster, [], '2026-11-23', 1)).toEqual([
      {
        on: '2026-11-23',
        shifts: [{ who: '周海', hours: '9:00–12:00', kind: 'lawyer', where: '中心一楼大厅' }],
      },
    ]);
  });

  it('finds nobody in an empty roster, or on no days', () => {
    expect(dutyDays([], [], '2026-11-22', 7)).toEqual([]);
    expect(names('2026-11-23', 0)).toEqual([]);
    expect(names('2026-11-23', -3)).toEqual([]);
  });

  it('refuses a day that does not exist', () => {
    expect(() => names('2026-02-30', 7)).toThrow('日期不对');
  });
});
