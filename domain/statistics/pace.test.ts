import { paceOf } from './pace';

const of = (target: number, done: number | null, isRate = false) => ({ target, done, isRate });

test('what is done is set against the days that have gone: 631 of 862 by the end of July runs ahead', () => {
  expect(paceOf(of(862, 631), 2018, '2018-07-30')).toEqual({
    ...{ reached: 73.2, elapsed: 57.81, forecast: 1092, verdict: '快于进度' },
  });
  expect(paceOf(of(1000, 400), 2026, '2026-07-01').verdict).toBe('慢于进度');
});

test('a target is reached or not when its year is over, and a rate has no pace', () => {
  expect(paceOf(of(200, 245), 2025, '2026-03-01')).toMatchObject({ reached: 122.5, verdict: '已完成' });
  expect(paceOf(of(200, 199), 2025, '2026-03-01').verdict).toBe('未达到');
  expect(paceOf(of(90, 87.5, true), 2026, '2026-03-01')).toMatchObject({ forecast: null, verdict: '未达到' });
  expect(paceOf(of(90, null, true), 2026, '2026-03-01').verdict).toBe('没有数');
  expect(paceOf(of(90, 0), 2027, '2026-12-31')).toMatchObject({ elapsed: 0, forecast: null });
});
