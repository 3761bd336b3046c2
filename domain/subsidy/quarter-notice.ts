import { yuanText } from '../money/words';

/** What was paid in a quarter, without anybody's name. Sums in yuan. */
export interface QuarterPaid {
  /** `2026-Q4`. */
  readonly quarter: string;
  readonly centre: string;
  readonly phone: string;
  readonly cases: readonly { readonly total: number; readonly source: string }[];
  readonly services: readonly { readonly kind: string; readonly times: number; readonly total: number }[];
}

/** A line of a publication holds no more signs. */
const longest = 60;

/** The quarter as people say it: `2026年第4季度`. */
export function quarterName(quarter: string): string {
  return `${quarter.slice(0, 4)}年第${quarter.slice(6)}季度`;
}

/** The months of a quarter, the first and the last: `2026-10`, `2026-12`. */
export function monthsOfQuarter(quarter: string): readonly string[] {
  const first = (Number(quarter.slice(6)) - 1) * 3 + 1;

  return [first, first + 1, first + 2].map(
    (month) => `${quarter.slice(0, 4)}-${String(month).padStart(2, '0')}`,
  );
}

/** The public notice of a quarter's subsidies: basis, procedure, sums, whom to call (法-52, 法-58; law-back-half §J.2). */
export function quarterNoticeLines({
  quarter,
  centre,
  phone,
  cases,
  services,
}: QuarterPaid): readonly string[] {
  const lines = [
    `${centre}${quarterName(quarter)}法律援助补贴发放情况`,
    '依据：《法律援助法》第五十二条、第五十八条。',
    '程序：归档以后核算、复核、审批、付款，各由一个人经手。',
    `办案补贴：${cases.length}件，${yuanText(sumOf(cases))}。`,
    ...grouped(cases, ({ source }) => source).map(
      ([source, own]) => `其中${source}：${own.length}件，${yuanText(sumOf(own))}。`,
    ),
    ...grouped(services, ({ kind }) => kind).map(
      ([kind, own]) =>
        `${kind}补贴：${own.reduce((all, { times }) => all + times, 0)}次，${yuanText(sumOf(own))}。`,
    ),
    `合计：${yuanText(sumOf([...cases, ...services]))}。`,
    `监督电话：${phone}。`,
  ];

  return lines.map((line) => [...line].slice(0, longest).join(''));
}

function sumOf(list: readonly { readonly total: number }[]): number {
  return Math.round(list.reduce((all, { total }) => all + total, 0) * 100) / 100;
}

function grouped<One>(list: readonly One[], by: (one: One) => string): readonly (readonly [string, One[]])[] {
  const groups = new Map<string, One[]>();
  for (const one of list) groups.set(by(one), [...(groups.get(by(one)) ?? []), one]);

  return [...groups];
}
