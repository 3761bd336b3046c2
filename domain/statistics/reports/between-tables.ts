import { faultOf, wanColumns } from './check';
import type { Fault } from './check';
import type { Numbers } from './fill';
import { groupsOfCases } from './groups';
import { reportTable } from './index';
import type { Relation } from './report-table';

/** A column of another table: `八·批准` is 批准 of 表八. */
type Place = `${string}·${string}`;

const codes: Readonly<Record<string, string>> = {
  ...{ 一: 'ministry-1', 二: 'ministry-2', 五: 'ministry-5', 六: 'ministry-6', 七: 'ministry-7' },
  ...{ 八: 'ministry-8', 九: 'ministry-9', 十: 'ministry-10' },
};

function equal(left: readonly Place[], ...right: readonly Place[]): Relation {
  return { left, is: '=', right };
}

const handlers = ['机构人员', '社会律师', '基层工作者', '社会组织', '志愿者'] as const;

function handled(kind: string): readonly Place[] {
  return handlers.map((who): Place => `十·${who}·${kind}`);
}

/** What must hold between the ministry's tables of one period (law-back-half §F.3, bound to names). */
export const relationsBetween: readonly Relation[] = [
  equal(['八·批准'], '五·批准总数', '六·批准·合计', '七·批准·合计'),
  equal(['八·已结'], '五·已结·计', '六·已结总数', '七·已结总数'),
  equal(['八·挽回(万元)'], '五·挽回(万元)', '六·挽回(万元)', '七·挽回(万元)'),
  equal(['八·未结'], '五·未结', '六·未结', '七·未结'),
  ...groupsOfCases.map((group) =>
    equal([`八·受援人·${group}`], `五·受援人·${group}`, `六·受援人·${group}`, `七·受援人·${group}`),
  ),
  ...groupsOfCases.map(
    (group): Relation => ({ left: [`九·其中·${group}`], is: '>=', right: [`八·受援人·${group}`] }),
  ),
  equal(['十·机构人员·刑事', '十·社会律师·刑事'], '五·已结·计'),
  equal(handled('民事诉讼'), '六·诉讼·总数'),
  equal(handled('民事非诉'), '六·非诉讼·总数'),
  equal(handled('行政诉讼'), '七·诉讼·总数'),
  equal(handled('行政非诉'), '七·非诉讼'),
  equal(
    handlers.map((who): Place => `十·${who}·计`),
    '八·已结',
  ),
];

/** 民办非企业单位 in table 1 have people in table 2. */
const bodies = '一·民办非企业单位';
const theirPeople = '二·民非人员';

function tablesOf({ left, right }: Relation): readonly string[] {
  return [...left, ...right].map((place) => place.slice(0, 1));
}

function concerns(code: string): readonly Relation[] {
  return relationsBetween.filter((one) => tablesOf(one).some((short) => codes[short] === code));
}

/** The tables that have to be filled to check one against the others; itself among them. */
export function tablesBeside(code: string): readonly string[] {
  const shorts = concerns(code).flatMap(tablesOf);
  const bound = code === 'ministry-1' || code === 'ministry-2' ? ['一', '二'] : [];

  return [...new Set([code, ...[...shorts, ...bound].map((short) => codes[short] ?? code)])];
}

/**
 * What of a table does not fit the other tables of its period.
 * @param numbersOf the numbers of every table that `tablesBeside` names, by its code
 */
export function faultsBetween(
  code: string,
  numbersOf: Readonly<Record<string, Numbers>>,
): readonly Fault[] {
  const told: Record<string, number | null> = {};
  const wan = new Set<string>();
  for (const [short, own] of Object.entries(codes)) {
    for (const [key, value] of Object.entries(numbersOf[own] ?? {})) told[`${short}·${key}`] = value;
    for (const key of wanColumns(reportTable(own) ?? { columns: [] })) wan.add(`${short}·${key}`);
  }
  const found = concerns(code).map((one) => faultOf(one, told, wan));
  const lacks =
    (code === 'ministry-1' || code === 'ministry-2') && (told[bodies] ?? 0) > 0 && !told[theirPeople]
      ? [{ sentence: `表一有民办非企业单位（${told[bodies]}），表二的民非人员还没有填。`, columns: [] }]
      : [];

  return [
    ...found
      .filter((fault) => fault !== null)
      .map(({ sentence, columns }) => ({ sentence: sentence.replace(/([一二五六七八九十])·/g, '表$1·'), columns: ownColumns(code, columns) })),
    ...lacks,
  ];
}

/** The columns of the table itself: their lines can be opened where it stands. */
function ownColumns(code: string, places: readonly string[]): readonly string[] {
  return places.filter((place) => codes[place.slice(0, 1)] === code).map((place) => place.slice(2));
}
