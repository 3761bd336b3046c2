import { readDay } from '../time/times';
import type { Day } from '../time/times';
import { publishedTables } from '../subsidy/published-tables';
import type { SubsidyItem, SubsidyTable } from '../subsidy/table';
import { fieldError } from '../refusals/errors';
import { isRecord } from './json-lines';
import type { Line } from './json-lines';

const items: readonly SubsidyItem[] = [
  ...(['侦查', '审查起诉', '审判', '民事', '行政', '仲裁', '非诉', '代书', '值班', '法律帮助'] as const),
];
/** Headings of a table of one's own that stand for more than one item. */
const together: Readonly<Record<string, readonly SubsidyItem[]>> = {
  刑事: ['侦查', '审查起诉', '审判'],
  '民事/行政': ['民事', '行政'],
  民事行政: ['民事', '行政'],
  诉讼: ['民事', '行政'],
  一审: ['审判'],
  '值班/咨询': ['值班'],
  咨询: ['值班'],
};
const single: Readonly<Record<string, readonly string[]>> = {
  further: ['每增一人', '每多一人', '多一人', '同案每增一人', '人数'],
  most: ['封顶', '合计封顶', '上限'],
  city: ['其他市', '外市', '异地'],
  province: ['外省', '其他省'],
  hard: ['重大疑难', '疑难'],
  early: ['提前结束', '提前终止', '提前结束比例'],
};

function wrong(key: string, expected: string): Error {
  return fieldError('InputInvalid', '表', `表，${key}：${expected}。`);
}

function numberAt(table: Line, key: string): number | undefined {
  const value = table[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0)
    throw wrong(key, '要填数，不能是负数');

  return value;
}

function oneOf(table: Line, which: string): number | undefined {
  return (single[which] ?? []).map((key) => numberAt(table, key)).find((value) => value !== undefined);
}

function dayAt(table: Line, ...keys: readonly string[]): Day | null {
  const key = keys.find((one) => table[one] !== undefined && table[one] !== null);

  return key === undefined ? null : readDay(table[key], key);
}

function factors(table: Line): Readonly<Record<string, number>> {
  const given = table['质量'] ?? table['质量等级'] ?? {};
  if (!isRecord(given)) throw wrong('质量', '要按等级填系数，像{"优秀": 1.2}');

  return Object.fromEntries(Object.keys(given).map((grade) => [grade, numberAt(given, grade) ?? 1]));
}

/** A share may be written as 0.5 or as 50. */
function shareOf(value: number | undefined): number | null {
  if (value === undefined) return null;

  return value > 1 ? value / 100 : value;
}

const known: ReadonlySet<string> = new Set([
  ...[...items, ...Object.keys(together), ...Object.values(single).flat()],
  ...['质量', '质量等级', '起用日', '启用日', '起', '停用日', '止', '名称', '说明'],
]);

/** Headings of a table of one's own that nobody reads: money that nobody would pay. */
export function strangeHeadings(facts: Line): readonly string[] {
  const named = facts['表'];
  const own = isRecord(named) ? named['自定'] : undefined;

  return isRecord(own) ? Object.keys(own).filter((key) => !known.has(key)) : [];
}

function ownTable(given: Line): SubsidyTable {
  const amounts: Partial<Record<SubsidyItem, number>> = {};
  for (const [key, members] of Object.entries(together)) {
    const amount = numberAt(given, key);
    if (amount !== undefined) for (const item of members) amounts[item] = amount;
  }
  for (const item of items) {
    const amount = numberAt(given, item);
    if (amount !== undefined) amounts[item] = amount;
  }
  if (Object.keys(amounts).length === 0) throw wrong('自定', `要填${items.join('、')}里至少一项的金额`);
  const [city, province] = [oneOf(given, 'city'), oneOf(given, 'province')];

  return {
    name: '自定',
    from: dayAt(given, '起用日', '启用日', '起'),
    to: dayAt(given, '停用日', '止'),
    items: amounts,
    eachFurtherPerson: oneOf(given, 'further') ?? 0,
    most: oneOf(given, 'most') ?? null,
    away: { ...(city !== undefined && { 其他市: city }), ...(province !== undefined && { 外省: province }) },
    hard: oneOf(given, 'hard') ?? 0,
    grades: factors(given),
    endedEarly: shareOf(oneOf(given, 'early')),
  };
}

/**
 * The table that a line names (`表`): a published one, or `{"自定": {项目: 金额, …}}`.
 * @throws DomainError naming the key, and the tables that exist
 */
export function tableIn(facts: Line): SubsidyTable {
  const named = facts['表'];
  if (isRecord(named)) {
    const own = named['自定'];
    if (!isRecord(own)) throw wrong('自定', '要填一张表，像{"自定": {"民事": 1200}}');

    return ownTable(own);
  }
  const found = publishedTables.find(({ name }) => name === named);
  if (found === undefined) {
    throw wrong(
      String(named),
      `没有这张表，现有${publishedTables.map(({ name }) => name).join('、')}，或者用自定`,
    );
  }

  return found;
}
