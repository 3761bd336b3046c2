import { chineseNumber, withArticleNumerals } from './article-numerals';

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [49, '四十九'],
  [100, '一百'],
  [108, '一百零八'],
  [110, '一百一十'],
  [1045, '一千零四十五'],
  [1008, '一千零八'],
  [2000, '二千'],
  [0, '0'],
  [1.5, '1.5'],
])('%d is counted %s', (n, said) => {
  expect(chineseNumber(n)).toBe(said);
});

test('a text counts articles in one way, and leaves the numbers of papers alone', () => {
  expect(withArticleNumerals('《法律援助法》第31条第4项、第 25 条第1款，青援给字〔2026〕第12号，第3页')).toBe(
    '《法律援助法》第三十一条第四项、第二十五条第一款，青援给字〔2026〕第12号，第3页',
  );
  expect(withArticleNumerals('第三十一条第四项')).toBe('第三十一条第四项');
});
