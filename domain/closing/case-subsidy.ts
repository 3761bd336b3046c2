import type { Case } from '../case/case';
import type { ProviderKind } from '../vocabulary/persons/provider-kinds';
import { subsidyDay, subsidyFacts, type SubsidySaid } from './subsidy-facts';
import { subsidyOf, type Subsidy, type SubsidyLine } from '../subsidy/subsidy';
import type { SubsidyTable } from '../subsidy/table';
import { tableFor } from '../subsidy/tables-in-force';

/** What is added or taken off by hand, each with its reason. Sums in yuan. */
export interface ByHand extends SubsidySaid {
  readonly reduction: number;
  readonly reductionWhy: string;
  readonly other: number;
  readonly otherWhy: string;
}

/** What a case comes to, and by which table. */
export interface CaseSubsidy {
  readonly table: SubsidyTable | null;
  readonly subsidy: Subsidy;
}

/** Counts the subsidy of a case by the table of its closing day (法-52); nobody chooses the table. */
export function caseSubsidy(
  c: Case,
  handler: ProviderKind,
  tables: readonly SubsidyTable[],
  said: ByHand,
): CaseSubsidy {
  const { reduction, reductionWhy, other, otherWhy, ...rest } = said;
  const day = subsidyDay(c);
  if (day === null) return { table: null, subsidy: refused('还没有结案日，先登记结案。') };
  const table = tableFor(tables, day);
  if (table === null) return { table, subsidy: refused(`没有${day}适用的补贴标准，请主任先录入。`) };
  const counted = subsidyOf(subsidyFacts(c, handler, rest), table);
  const byHand: readonly SubsidyLine[] = [
    { kind: '其他', amount: other, why: otherWhy },
    { kind: '减发', amount: -reduction, why: reductionWhy },
  ];
  const lines = [...counted.lines, ...byHand.filter(({ amount }) => amount !== 0)];
  const total = Math.round(lines.reduce((all, { amount }) => all + amount, 0) * 100) / 100;
  if (total < 0) return { table, subsidy: { ...refused('减发的比应发的还多，请再核对。'), lines } };

  return { table, subsidy: { ...counted, lines, total } };
}

function refused(why: string): Subsidy {
  return { total: 0, lines: [], payable: false, why };
}
