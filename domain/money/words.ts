import { splitYuan } from './yuan';

interface Numerals {
  readonly digits: string;
  readonly places: readonly string[];
}

const everyday: Numerals = { digits: '零一二三四五六七八九', places: ['', '十', '百', '千'] };
const capital: Numerals = { digits: '零壹贰叁肆伍陆柒捌玖', places: ['', '拾', '佰', '仟'] };
const groups = ['', '万', '亿'];

/** One group of up to four digits, without zeros in front. */
function groupWords(group: number, { digits, places }: Numerals): string {
  let [words, zero] = ['', false];
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(group / 10 ** place) % 10;
    if (digit === 0) {
      zero ||= words !== '';
      continue;
    }
    words += (zero ? digits[0] : '') + (digits[digit] ?? '') + (places[place] ?? '');
    zero = false;
  }

  return words;
}

/** A whole number in Chinese words: zeros between groups are said once. */
function integerWords(value: number, numerals: Numerals): string {
  if (value === 0) return numerals.digits[0] ?? '';
  let [words, gap] = ['', false];
  for (let at = groups.length - 1; at >= 0; at -= 1) {
    const group = Math.floor(value / 10_000 ** at) % 10_000;
    if (group === 0) {
      gap ||= words !== '';
      continue;
    }
    const bridged = words !== '' && (gap || group < 1000);
    words += (bridged ? numerals.digits[0] : '') + groupWords(group, numerals) + groups[at];
    gap = false;
  }

  return words;
}

function fenWords(fen: number, numerals: Numerals, afterYuan: boolean): string {
  const [jiao, rest] = [Math.floor(fen / 10), fen % 10];
  const zero = jiao === 0 && afterYuan ? (numerals.digits[0] ?? '') : '';

  return (jiao > 0 ? `${numerals.digits[jiao]}角` : zero) + (rest > 0 ? `${numerals.digits[rest]}分` : '');
}

function say(value: number, field: string, numerals: Numerals, whole: string): string {
  const { yuan, fen } = splitYuan(value, field);
  if (fen === 0) return `${integerWords(yuan, numerals)}元${whole}`;

  return (yuan > 0 ? `${integerWords(yuan, numerals)}元` : '') + fenWords(fen, numerals, yuan > 0);
}

/**
 * Digits with a comma every three: `12,300 元`, `12,300.50 元`.
 * @throws DomainError AmountInvalid
 */
export function yuanText(value: number, field = 'amount'): string {
  const { yuan, fen } = splitYuan(value, field);
  const grouped = String(yuan).replace(/\B(?=(\d{3})+$)/g, ',');

  return `${grouped}${fen === 0 ? '' : `.${String(fen).padStart(2, '0')}`} 元`;
}

/**
 * As citizens read it: `12,300 元（一万二千三百元）`.
 * @throws DomainError AmountInvalid
 */
export function yuanInWords(value: number, field = 'amount'): string {
  const words = say(value, field, everyday, '').replace(/^一十/, '十');

  return `${yuanText(value, field)}（${words}）`;
}

/**
 * As papers of payment write it (大写): `壹万贰仟叁佰元整`.
 * @throws DomainError AmountInvalid
 */
export function yuanCapital(value: number, field = 'amount'): string {
  return say(value, field, capital, '整');
}
