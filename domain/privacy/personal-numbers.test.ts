import { hasPersonalNumber } from './personal-numbers';

test.each([
  '身份证号110101198003078879',
  '110101800307887',
  '电话13800138000',
  '138 0013 8000',
  '138-0013-8000',
  '卡号6222020000000000000',
  '6222 0200 0000 0000 000',
  '110101 19800307 8879',
])('a personal number does not go to the public: %s', (text) => {
  expect(hasPersonalNumber(text)).toBe(true);
});

test.each([
  '今年帮了1286位群众',
  '要回工钱3,210,000元',
  '请打0999-1234800',
  '2026年1月到6月',
  '',
  '0999-1234800 0999-1234801',
  '2026-01-01 2026-06-30',
])('figures, dates and the office’s own phone may: %s', (text) => {
  expect(hasPersonalNumber(text)).toBe(false);
});
