import { plainText } from '../identity/normalise';

/** Every way to write a digit or a unit of Chinese numbers, and the plain one, place by place. */
const written = '〇○壹幺贰贰两俩叁仨肆伍陆柒捌玖拾佰仟萬億kw';
const plain = '零零一一二二二二三三四五六七八九十百千万亿千万';
const digits = '零一二三四五六七八九';
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };
const tokens = /\d+(?:\.\d{1,4})?|[零一二三四五六七八九十百千万亿]/g;

/** A number in figures or Chinese words, as far as it is read. */
interface Reading {
  /** What stands before the last 万 or 亿, and the part being read behind it. */
  total: number;
  part: number;
  /** The number that waits for its unit. */
  waiting: number | null;
  /** The unit read last, and the smallest 万 or 亿 so far. */
  last: number;
  big: number;
  zero: boolean;
}

/** Reads 十, 百, 千, 万 or 亿; `false` where it cannot stand here. */
function takeUnit(reading: Reading, unit: number): boolean {
  const { part, waiting, last, big } = reading;
  const fits = unit < 10_000 ? unit < last || last === 1 || last >= 10_000 : unit < big;
  const count = unit >= 10_000 ? part + (waiting ?? 0) : (waiting ?? (unit === 10 ? 1 : 0));
  if (!fits || count <= 0) return false;
  if (unit < 10_000) reading.part += count * unit;
  else [reading.total, reading.part, reading.big] = [reading.total + count * unit, 0, unit];
  [reading.waiting, reading.last, reading.zero] = [null, unit, false];

  return true;
}

function takeNumber(reading: Reading, token: string): boolean {
  if (reading.waiting !== null) return false;
  if (token === '零') reading.zero = true;
  else reading.waiting = digits.includes(token) ? digits.indexOf(token) : Number(token);

  return true;
}

/** The last number: 1万2 is 12000 as it is spoken; 1万零2 and 1万500 are what they say. */
function lastOf({ waiting, last, zero }: Reading): number | null {
  if (waiting === null) return 0;
  if (last > 10 && !zero && Number.isInteger(waiting) && waiting < 10) return (waiting * last) / 10;

  return waiting < last || last === 1 ? waiting : null;
}

/** A number of figures, Chinese words or both: 12300, 1.2万, 1万2千, 一万二, 壹万贰仟, 一二三〇〇. */
function numberOf(text: string): number | null {
  const said = [...text].map((sign) => plain[written.indexOf(sign)] ?? sign).join('');
  const found = said.match(tokens) ?? [];
  if (said === '' || found.join('') !== said) return null;
  const places = [...said].map((sign) => digits.indexOf(sign));
  if (!places.includes(-1) && (places.length > 1 || said === '零')) return Number(places.join(''));
  const reading: Reading = { total: 0, part: 0, waiting: null, last: 1, big: Infinity, zero: false };
  const sound = found.every((token) => {
    const unit = units[token];

    return unit === undefined ? takeNumber(reading, token) : takeUnit(reading, unit);
  });
  const last = lastOf(reading);

  return sound && last !== null ? reading.total + reading.part + last : null;
}

const around =
  /^(?:人民币|rmb|cny|[¥￥:约快共计是有还欠差我]|大约|大概|差不多|将近|总共|一共|合计|总计)+|(?:人民币|rmb|左右|上下|[多余来。,.!-])+$/gi;
/** 两万来块, 三千多元: about as much; read back in words before it is kept. */
const about = /([\d十百千万亿wk])[多来余](?=[元块圆圓])/;
const whole = /(?:整|正|钱)+$/;
/** 元, 角 and 分, each where it is said; a bare number behind 元 is 角. */
const pieces = /^(?:([^元块圆圓角毛分]+?)[元块圆圓])?(?:([^角毛分]+?)[角毛])?(?:(.+)分)?$/;
const bareJiao = /[元块圆圓][\d一二三四五六七八九]$/;

function ungrouped(text: string): string | null {
  const grouped = text.replace(/(^|\D)(\d{1,3}(?:,\d{3})+)(?!\d)/g, (sum) =>
    sum.replace(/(\d),(?=\d)/g, '$1'),
  );

  return grouped.includes(',') ? null : grouped;
}

/**
 * A sum of yuan as people type, paste and say it: 12300, １２，３００, ￥12,300.00, 12300块, 1.2万, 1万2千, 3千, 1万2, 一万二,
 * 壹万贰仟元整, 三块五.
 * @returns yuan to the fen, `null` where the text is no sum for certain
 */
export function parseYuan(text: string): number | null {
  const typed = plainText(text).toLowerCase().replace(/、/g, ',').replace(/\s/g, '');
  const bare = ungrouped(
    typed.replace(around, '').replace(whole, '').replace(around, '').replace(about, '$1'),
  );
  if (!bare) return null;
  const spoken = bareJiao.test(bare) ? `${bare}角` : /[元块圆圓角毛分]/.test(bare) ? bare : `${bare}元`;
  const found = pieces.exec(spoken)?.slice(1) ?? [];
  const worth = found.map((piece, at) =>
    piece === undefined ? 0 : (numberOf(piece) ?? NaN) * 10 ** (2 - at),
  );
  const fen = worth.reduce((sum, one) => sum + one, worth.length > 0 ? 0 : NaN);

  return Number.isFinite(fen) ? Math.round(fen) / 100 : null;
}
