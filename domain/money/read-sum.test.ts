import { readSum } from './read-sum';
import { sumInWords, sumText } from './sum-words';

test.each([
  ['每月600', 600],
  ['每月 600 元', 600],
  ['600/月', 600],
  ['600元一个月', 600],
  ['一个月六百块', 600],
  ['按月给我600', 600],
  ['月付1200', 1200],
  ['一月大概五百', 500],
])('%s is due every month', (text, yuan) => {
  expect(readSum(text)).toEqual({ yuan, per: 'month' });
});

test.each([
  ['一年7200', 7200],
  ['7200每年', 7200],
  ['1.2万/年', 12000],
  ['一年一万二', 12000],
])('%s is due every year', (text, yuan) => {
  expect(readSum(text)).toEqual({ yuan, per: 'year' });
});

test('a sum without either is all of it, and what else is said of the time is no sum', () => {
  expect(readSum('1万2')).toEqual({ yuan: 12000 });
  for (const text of ['每天200', '每季度1800', '每人每月600', '两个月6000'])
    expect(readSum(text).yuan).toBeNull();
});

test('is said with its sum, to citizens in words too', () => {
  expect(sumInWords({ amount: 600, amountPer: 'month' })).toBe('每月 600 元（六百元）');
  expect(sumText({ amount: 7200, amountPer: 'year' })).toBe('每年 7,200 元');
  expect(sumText({ amount: 12300 })).toBe('12,300 元');
  expect(sumText({})).toBe('');
});
