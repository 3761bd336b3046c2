import { openNow } from './open-now';

const hours = '周一到周五 9:00–12:00，14:00–17:30';
const at = (moment: string): string => new Date(`${moment}+08:00`).toISOString();

it.each([
  ['on a working morning', '2026-11-30T09:00', '现在开着门，到12:00。'],
  ['at noon', '2026-11-30T12:00', '现在没开门，今天14:00开。'],
  ['before the door opens', '2026-11-30T07:59', '现在没开门，今天9:00开。'],
  ['in the evening', '2026-11-30T17:30', '今天下班了，明天，12月1日（星期二）9:00开门。'],
  ['on a Sunday', '2026-11-29T10:00', '今天不上班，明天，11月30日（星期一）9:00开门。'],
  ['on a Friday night', '2026-11-27T20:00', '今天下班了，11月30日（星期一）9:00开门。'],
  ['on a holiday in the week', '2026-10-01T10:00', '今天不上班，10月8日（星期四）9:00开门。'],
  ['on a Saturday that is worked', '2026-10-10T10:00', '现在开着门，到12:00。'],
])('%s', (_, moment, words) => {
  expect(openNow(hours, at(moment))).toBe(words);
});

it.each([
  ['周一至周六 8:30-17:00', '2026-11-28T10:00', '现在开着门，到17:00。'],
  ['星期一、星期三 上午9：00到11：30', '2026-12-01T10:00', '今天不上班，明天，12月2日（星期三）9:00开门。'],
  ['每天 0:00–24:00', '2026-11-29T03:00', '现在开着门，到24:00。'],
  ['周一到周五 9:00–17:00；周六 9:00–12:00', '2026-11-28T13:00', '今天下班了，11月30日（星期一）9:00开门。'],
])('%s is read', (said, moment, words) => {
  expect(openNow(said, at(moment))).toBe(words);
});

it.each([
  '',
  '工作日',
  '周一到周五',
  '9:00–12:00',
  '周一到周五 9:00–17:00（农历正月除外）',
  '每月第一个周一 9:00–12:00',
])('nothing is said where the hours may mean something else: %s', (said) => {
  expect(openNow(said, at('2026-11-30T10:00'))).toBe('');
});
