import { plainText } from '../identity/normalise';

const digits: Readonly<Record<string, number>> = Object.fromEntries(
  ['零〇○', '一壹幺弌', '二贰贰两俩', '三叁参仨', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
    (signs, value) => [...signs].map((sign) => [sign, value] as const),
  ),
);
const units: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
  k: 1000,
  万: 10_000,
  萬: 10_000,
  w: 10_000,
  亿: 100_000_000,
  億: 100_000_000,
};
const han = Object.keys(digits).join('');

/** A sum so far: what stands before the last 万 or 亿, the part being read, and the number waiting for its unit. */
interface Reading {
  readonly total: number;
  readonly part: number;
  readonly waiting: number | null;
  /** The unit read last, and the smallest one of this part. */
  readonly last: number;
  readonly least: number;
  readonly big: number;
  readonly zero: boolean;
}

const start: Reading = {
  total: 0,
  part: 0,
  waiting: null,
  last: 1,
  least: Infinity,
  big: Infinity,
  zero: false,
};

function withUnit(reading: Reading, unit: number): Reading | null {
  const { total, part, waiting, least, big } = reading;
  if (unit >= 10_000) {
    const whole = part + (waiting ?? 0);
    if (whole <= 0 || unit >= big) return null;
    return { ...start, total: total + whole * unit, last: unit, big: unit };
  }
  const count = waiting ?? (unit === 10 ? 1 : null);
  if (count === null || unit >= least) return null;

  return { ...reading, part: part + count * unit, waiting: null, last: unit, least: unit, zero: false };
}

function withToken(reading: Reading | null, token: string): Reading | null {
  if (reading === null) return null;
  const unit = units[token];
  if (unit !== undefined) return withUnit(reading, unit);
  if (reading.waiting !== null) return null;
  const value = digits[token] ?? Number(token);
  if (value === 0 && token.length === 1 && han.includes(token)) return { ...reading, zero: true };

  return { ...reading, waiting: value };
}

/** The last number: 1万2 is 12000 as it is spoken; 1万零2 and 1万0500 are what they say. */
function lastOf({ waiting, last, zero }: Reading): number | null {
  if (waiting === null) return 0;
  const spoken = last > 10 && !zero && Number.isInteger(waiting) && waiting < 10;
  if (spoken) return waiting * (last / 10);

  return waiting < last || last === 1 ? waiting : null;
}

const tokens = new RegExp(`\\d+(?:\\.\\d{1,4})?|[${han}]|[${Object.keys(units).join('')}]`, 'g');

/** A number of figures, Chinese words or both: 12300, 1.2万, 1万2千, 一万二, 壹万贰仟, 一二三〇〇. */
function numberOf(text: string): number | null {
  const found = text.match(tokens) ?? [];
  if (text === '' || found.join('') !== text) return null;
  if (/^[零〇○]$/.test(text)) return 0;
  if (found.length > 1 && found.every((token) => digits[token] !== undefined)) {
    return Number(found.map((token) => digits[token]).join(''));
  }
  const reading = found.reduce<Reading | null>(withToken, start);
  const last = reading === null ? null : lastOf(reading);

  return reading === null || last === null ? null : reading.total + reading.part + last;
}

const around =
  /^(?:人民币|rmb|cny|¥|￥|大约|大概|约|差不多|共|总共|一共|合计|欠)+|(?:人民币|rmb|左右|上下|多|余)+$/gi;
const whole = /(?:整|正|钱)+$/;
const pieces = /^(.*?)(?:[元块圆圓](?:(.+?)[角毛])?(?:(.+?)分|(\d|[一二三四五六七八九]))?)?$/;
const small = /^(?:(.+?)[角毛])(?:(.+?)分)?$/;

function ungrouped(text: string): string | null {
  const grouped = text.replace(/(^|\D)(\d{1,3}(?:,\d{3})+)(?!\d)/g, (sum) =>
    sum.replace(/(\d),(?=\d)/g, '$1'),
  );

  return grouped.includes(',') ? null : grouped;
}

function added(parts: readonly (readonly [string | undefined, number])[]): number | null {
  const fen = parts.map(([text, worth]) => {
    const value = text === undefined ? 0 : numberOf(text);

    return value === null ? null : value * worth;
  });

  return fen.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0);
}

/**
 * A sum of yuan as people type, paste and say it: 12300, １２，３００, ￥12,300.00, 12300块, 1.2万, 1万2千, 3千, 1万2, 一万二,
 * 壹万贰仟元整, 三块五.
 * @returns yuan to the fen, `null` where the text is no sum for certain
 */
export function parseYuan(text: string): number | null {
  const plain = plainText(text)
    .toLowerCase()
    .replace(/[，、]/g, ',')
    .replace(/\s/g, '')
    .replace(/．/g, '.');
  const bare = ungrouped(plain.replace(around, '').replace(whole, '').replace(around, ''));
  if (bare === null || bare === '') return null;
  const coins = small.exec(bare);
  if (coins && !/[元块圆圓]/.test(bare))
    return rounded(
      added([
        [coins[1], 0.1],
        [coins[2], 0.01],
      ]),
    );
  const found = pieces.exec(bare);
  if (!found) return null;

  return rounded(
    added([
      [found[1], 1],
      [found[2], 0.1],
      [found[3], 0.01],
      [found[4], 0.1],
    ]),
  );
}

function rounded(value: number | null): number | null {
  return value === null || !Number.isFinite(value) ? null : Math.round(value * 100) / 100;
}
