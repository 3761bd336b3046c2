import { parseSchedule } from './cron';

/** China's clock, which timers go by. */
const china = (text: string) => new Date(`${text}+08:00`);

describe('a timer', () => {
  it.each([
    ['0 0 9 * * * *', '2026-03-02T09:00:00', true],
    ['0 0 9 * * * *', '2026-03-02T09:00:01', false],
    ['0 0 9 * * * *', '2026-03-02T17:00:00', false],
    ['*/20 * * * * * *', '2026-03-02T00:00:40', true],
    ['*/20 * * * * * *', '2026-03-02T00:00:50', false],
    ['0 30/15 8-10 * * * *', '2026-03-02T10:45:00', true],
    ['0 30/15 8-10 * * * *', '2026-03-02T10:15:00', false],
    ['0 0 0 1,15 * * *', '2026-03-15T00:00:00', true],
    ['0 0 0 * MAR,sep * *', '2026-03-09T00:00:00', true],
    ['0 0 0 * MAR,sep * *', '2026-04-09T00:00:00', false],
    ['0 0 0 ? * MON-FRI *', '2026-03-02T00:00:00', true],
    ['0 0 0 ? * MON-FRI *', '2026-03-01T00:00:00', false],
    ['0 0 0 1 1 * 2027', '2026-01-01T00:00:00', false],
    ['0 0 0 1 1 * 2027', '2027-01-01T00:00:00', true],
  ])('of %s at %s in China: %s', (schedule, time, fires) => {
    expect(parseSchedule(schedule)(china(time))).toBe(fires);
  });

  it('with both a day and a weekday fires on either', () => {
    const fires = parseSchedule('0 0 0 1 * MON *');
    expect(fires(china('2026-03-01T00:00:00'))).toBe(true);
    expect(fires(china('2026-03-02T00:00:00'))).toBe(true);
    expect(fires(china('2026-03-03T00:00:00'))).toBe(false);
  });

  it('goes by the day in China, not in Greenwich', () => {
    expect(parseSchedule('0 0 0 1 * * *')(new Date('2026-02-28T16:00:00Z'))).toBe(true);
  });

  it.each([
    '* * * * *',
    '60 * * * * * *',
    '* * * 0 * * *',
    '* * * * FOO * *',
    '*/0 * * * * * *',
    '5-3 * * * * * *',
  ])('cannot be %s', (schedule) => expect(() => parseSchedule(schedule)).toThrow(RangeError));
});
