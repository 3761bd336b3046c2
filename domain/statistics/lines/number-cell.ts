/** What people write behind a number and what changes nothing of it. */
const units =
  /(?:人次|人民币|人|件|份|册|本|张|次|场|批|期|篇|条|户|个|处|块|天|小时|分钟|分|元整|元|岁|家|名|位|页|节|题)$/;
/** 1,200 and 1，200: commas between thousands; any other comma divides two numbers. */
const thousands = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const tenThousands = /^(-?\d+(?:\.\d+)?)万$/;
const lone = /^-?\d+(?:\.\d+)?$/;

/**
 * Reads a number as it stands in a cell: full-width figures, commas between thousands, ¥, the unit behind it, 万.
 * What is about a number (约30, 30多) is none.
 * @returns the number, or NaN
 */
export function readNumberCell(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return NaN;
  const plain = value
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^[¥￥]/, '')
    .replace(units, '');
  const many = tenThousands.exec(plain)?.[1];
  if (many !== undefined) return Math.round(Number(many) * 1_000_000) / 100;
  if (thousands.test(plain)) return Number(plain.replaceAll(',', ''));

  return lone.test(plain) ? Number(plain) : NaN;
}
