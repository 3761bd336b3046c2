import type { Day } from '../time/times';
import { itemOf } from './item-of';
import type { Paid } from './item-of';
import type { SubsidyTable } from './table';

/** Who handled: only the first two kinds are paid by the table (law-back-half §D.1). */
export type HandlerKind = '社会律师' | '基层法律服务工作者' | '社会组织' | '机构人员' | '志愿者';

/** What a subsidy is counted from, at the end of a case. Sums in yuan. */
export interface SubsidyFacts extends Paid {
  readonly closedOn: Day | null;
  readonly isArchived: boolean;
  readonly isPaidAlready: boolean;
  readonly handler: HandlerKind;
  readonly people: number;
  /** Days on duty, papers drafted: how many times the item is paid. */
  readonly times: number;
  readonly directCosts: number;
  readonly translation: number;
  readonly away: '其他市' | '外省' | null;
  readonly isHard: boolean;
  readonly grade: string | null;
  readonly endedEarly: boolean;
}

/** One line of the sheet with its reason. */
export interface SubsidyLine {
  readonly kind: string;
  readonly amount: number;
  readonly why: string;
}

/** What is due, and whether it may be paid now; where it may not, why. */
export interface Subsidy {
  readonly total: number;
  readonly lines: readonly SubsidyLine[];
  readonly payable: boolean;
  readonly why?: string;
}

const unpaid: readonly HandlerKind[] = ['机构人员', '志愿者'];

function toFen(yuan: number): number {
  return Math.round(yuan * 100) / 100;
}

function sum(lines: readonly SubsidyLine[]): number {
  return toFen(lines.reduce((all, { amount }) => all + amount, 0));
}

/** Costs that were laid out are made good whoever handled, outside the table's ceiling. */
function costLines(facts: SubsidyFacts): readonly SubsidyLine[] {
  const lines = [
    { kind: '直接费用', amount: facts.directCosts, why: '差旅、印刷、取证等直接费用，凭票报销' },
    { kind: '翻译', amount: facts.translation, why: '翻译费用，凭票报销' },
  ];

  return lines.filter(({ amount }) => amount > 0);
}

function baseLine(facts: SubsidyFacts, table: SubsidyTable): SubsidyLine | null {
  const item = itemOf(facts);
  const amount = item === null ? undefined : table.items[item];
  if (item === null || amount === undefined) return null;
  const times = facts.times > 1 ? `，${facts.times}次` : '';

  return { kind: '基本', amount: toFen(amount * facts.times), why: `${table.name}标准，${item}${times}` };
}

/** What changes the base: quality and an early end first, then what is added for people, distance and difficulty. */
function addedLines(facts: SubsidyFacts, table: SubsidyTable, base: number): readonly SubsidyLine[] {
  const factor = facts.grade === null ? 1 : (table.grades[facts.grade] ?? 1);
  const kept = facts.endedEarly ? (table.endedEarly ?? 1) : 1;
  const further = (facts.people - 1) * table.eachFurtherPerson;
  const away = facts.away === null ? 0 : (table.away[facts.away] ?? 0);
  const graded = toFen(base * (factor - 1));
  const lines: readonly SubsidyLine[] = [
    { kind: '质量', amount: graded, why: `评定${facts.grade ?? ''}，按基本的${toFen(factor * 100)}%` },
    {
      kind: '提前结束',
      amount: toFen((base + graded) * (kept - 1)),
      why: `没有办完，付${toFen(kept * 100)}%`,
    },
    { kind: '人数', amount: further, why: `同一案${facts.people}人，每多一人加${table.eachFurtherPerson}元` },
    { kind: '异地', amount: away, why: `到${facts.away ?? ''}办案` },
    { kind: '重大疑难', amount: facts.isHard ? table.hard : 0, why: '重大疑难案件' },
  ];

  return lines.filter(({ amount }) => amount !== 0);
}

function cutLine(lines: readonly SubsidyLine[], most: number | null): readonly SubsidyLine[] {
  const over = most === null ? 0 : toFen(sum(lines) - most);
  if (over <= 0) return lines;

  return [...lines, { kind: '封顶', amount: -over, why: `一案合计不超过${most}元` }];
}

/** Why it may not be paid now, or null. The table of the closing day counts. */
function hindrance(facts: SubsidyFacts, table: SubsidyTable): string | null {
  if (facts.isPaidAlready) return '这一件已经发过补贴，不能再发。';
  if (!facts.isArchived) return '案卷还没有归档，归档以后再发。';
  if (facts.closedOn === null) return facts.service === null ? '还没有结案日，先登记结案。' : null;
  if (table.from !== null && facts.closedOn < table.from) {
    return `结案日早于${table.name}标准的起用日${table.from}，请选当时的标准。`;
  }

  return table.to !== null && facts.closedOn > table.to
    ? `结案日晚于${table.name}标准的停用日${table.to}，请选当时的标准。`
    : null;
}

/**
 * Counts the subsidy of a case or service by a table, line by line (法-52; steps and kinds: law-back-half §D).
 * Centre staff and volunteers have their direct costs made good and nothing else.
 * @returns total in yuan, the lines with their reasons, and whether it may be paid now
 */
export function subsidyOf(facts: SubsidyFacts, table: SubsidyTable): Subsidy {
  const why = hindrance(facts, table);
  const costs = costLines(facts);
  if (unpaid.includes(facts.handler)) return answer(costs, why);
  const base = baseLine(facts, table);
  if (base === null) return answer(costs, why ?? `${table.name}标准里没有这一项，请由中心定数。`);
  const lines = cutLine([base, ...addedLines(facts, table, base.amount)], table.most);

  return answer([...lines, ...costs], why);
}

function answer(lines: readonly SubsidyLine[], why: string | null): Subsidy {
  return { total: sum(lines), lines, payable: why === null, ...(why !== null && { why }) };
}
