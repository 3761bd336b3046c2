import { splitYuan } from './yuan';

const zero = '零';
const digits = '零一二三四五六七八九';
const places = ['', '十', '百', '千'];
const groups = ['', '万', '亿'];

/** One group of up to four digits, without zeros in front. */
function groupWords(group: number): string {
  let [words, gap] = ['', false];
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(group / 10 ** place) % 10;
    if (digit === 0) {
      gap ||= words !== '';
      continue;
    }
    words += (gap ? zero : '') + (digits[digit] ?? '') + (places[place] ?? '');
    gap = false;
  }

  return words;
}

/** A whole number in Chinese words: zeros between groups are said once. */
function integerWords(value: number): string {
  if (value === 0) return zero;
  let [words, gap] = ['', false];
  for (let at = groups.length - 1; at >= 0; at -= 1) {
    const group = Math.floor(value / 10_000 ** at) % 10_000;
    if (group === 0) {
      gap ||= words !== '';
      continue;
    }
    const bridged = words !== '' && (gap || group < 1000);
    words += (bridged ? zero : '') + groupWords(group) + groups[at];
    gap = false;
  }

  return words;
}

function fenWords(fen: number, afterYuan: boolean): string {
  const [jiao, rest] = [Math.floor(fen / 10), fen % 10];
  const bridge = afterYuan ? zero : '';

  return (jiao > 0 ? `${digits[jiao]}角` : bridge) + (rest > 0 ? `${digits[rest]}分` : '');
}

function say(value: number, field: string): string {
  const { yuan, fen } = splitYuan(value, field);
  if (fen === 0) return `${integerWords(yuan)}元`;

  return (yuan > 0 ? `${integerWords(yuan)}元` : '') + fenWords(fen, yuan > 0);
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
  const words = say(value, field).replace(/^一十/, '十');

  return `${yuanText(value, field)}（${words}）`;
}
