import { earliestDay, isMonth, saidDayInWords } from './said-day';

describe('a day as people remember it', () => {
  it.each([
    ['2026-03-01', '2026年3月1日', '2026-03-01'],
    ['2026-03', '2026年3月（记不清哪天）', '2026-03-01'],
    ['2026-11', '2026年11月（记不清哪天）', '2026-11-01'],
    ['去年秋天', '去年秋天', '去年秋天'],
  ])('%s', (said, words, first) => {
    expect(saidDayInWords(said)).toBe(words);
    expect(earliestDay(said)).toBe(first);
  });

  it.each(['2026-13', '2026-3', '2026', '2026-03-', ''])('%s is no month', (said) => {
    expect(isMonth(said)).toBe(false);
  });
});
