const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const units = ['', '十', '百', '千'];

/** `1045` → `一千零四十五`, as statutes count their articles. @param n from 1 to 9999; any other stays in figures */
export function chineseNumber(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 9999) return String(n);
  const read = [...String(n)]
    .map(Number)
    .map(
      (digit, place, { length }) => `${digits[digit] ?? ''}${digit ? (units[length - 1 - place] ?? '') : ''}`,
    )
    .join('');

  return read.replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十');
}

/** A text with its articles, paragraphs and items counted as the statute counts them: `第31条第4项` → `第三十一条第四项`. */
export function withArticleNumerals(text: string): string {
  return text.replace(
    /第\s?(\d{1,4})\s?([条款项])/g,
    (_whole, figure: string, unit: string) => `第${chineseNumber(Number(figure))}${unit}`,
  );
}
