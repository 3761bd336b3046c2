import { total } from '../figure';
import type { Figure } from '../figure';
import type { LedgerRecord } from '../ledger-record';
import { numberIn, says } from '../records';
import { holds } from './case-days';
import { linesIn, summed } from './sums';

/** What counts as advice to one person; events and broadcasts are told apart. */
export const singleAdvice = holds('渠道', '来访', '来电', '12348', '网上', '来信');

function advice(name: string, ...channels: readonly string[]): Figure {
  return summed({
    name,
    base: `当期${channels.join('、')}咨询，按人次`,
    sheet: '咨询',
    add: '人次',
    empty: 1,
    where: holds('渠道', ...channels),
  });
}

/** Advice at events or on air: single lines of the register and what an activity counted. */
function eventAdvice(name: string, channel: string, isOnAir: boolean): Figure {
  const isThisKind = (one: LedgerRecord): boolean =>
    String(one.cells['种类'] ?? '').includes('广播') === isOnAir;

  return {
    name,
    base: `当期${channel}咨询登记的人次，加活动里计数的咨询人次`,
    count: (records, period) =>
      total([
        ...linesIn(records, '咨询', period)
          .filter(holds('渠道', channel))
          .map((one) => numberIn(one, '人次', 1)),
        ...linesIn(records, '活动', period)
          .filter(isThisKind)
          .map((one) => numberIn(one, '咨询人次', 0)),
      ]),
  };
}

/** The plea cell holds a number of matters, or only that all of the line were such. */
function pleas(one: LedgerRecord): number {
  const value = one.cells['认罪认罚'];
  if (typeof value === 'number') return value;
  const written = typeof value === 'string' ? Number(value) : NaN;
  if (Number.isInteger(written)) return written;

  return says(one, '认罪认罚') ? numberIn(one, '件数', 1) : 0;
}

/** Advice, drafting and the help of duty lawyers (法-22). */
export const serviceFigures: readonly Figure[] = [
  {
    ...advice('咨询人次', '来访', '来电', '12348', '网上', '来信'),
    base: '来访、来电、12348、网上、来信，按人次；现场活动和广播另计',
  },
  advice('来访', '来访'),
  { ...advice('来电', '来电', '12348'), base: '当期来电咨询，含12348，按人次' },
  advice('其中12348', '12348'),
  advice('网上', '网上'),
  advice('来信', '来信'),
  eventAdvice('现场咨询人次', '现场活动', false),
  eventAdvice('广播咨询人次', '广播', true),
  summed({ name: '代书', base: '当期代拟法律文书，按件', sheet: '代书', add: '件数', empty: 1 }),
  summed({ name: '法律帮助', base: '当期值班律师法律帮助，按件', sheet: '法律帮助', add: '件数', empty: 1 }),
  {
    name: '认罪认罚',
    base: '当期法律帮助里的认罪认罚，按件',
    count: (records, period) => total(linesIn(records, '法律帮助', period).map(pleas)),
  },
];
