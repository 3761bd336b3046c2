import type { Day } from '../time/times';
import type { SumFigure } from './figure';
import { flowNames, flows } from './flows';
import type { FlowName } from './flows';
import type { LedgerRecord } from './lines/ledger-record';
import { overlapping, splitsOf, valuesOf } from './splits';
import { sumsOfFlow } from './sum-figures';

/** What a line counts on one day, figure by figure. Yuan stand in fen. */
export interface CountedDay {
  readonly flow: FlowName;
  readonly day: Day;
  readonly amounts: Readonly<Record<string, number>>;
}

/** Everything that one line counts: kept with the line, so that a later version of it can take the earlier one back. */
export interface Counted {
  readonly splits: Readonly<Record<string, readonly string[]>>;
  /** How many persons of each group, where the line has several persons. */
  readonly groups: Readonly<Record<string, number>> | null;
  readonly days: readonly CountedDay[];
}

/** What a document counts at the moment, kept with it: the next count takes it back first. */
export interface KeptCount {
  /** The list of figures it was counted by. */
  readonly by: string;
  /** `granted:2026-05-03`: by these the lines behind a number are found. */
  readonly days: readonly string[];
  readonly lines: readonly Counted[];
}

function amountOf(figure: SumFigure, line: LedgerRecord): number {
  if (figure.where?.(line) === false) return 0;
  const amount = figure.add?.(line) ?? 1;

  return figure.unit === '元' ? Math.round(amount * 100) : amount;
}

function amountsOf(flow: FlowName, line: LedgerRecord, sign: 1 | -1): Readonly<Record<string, number>> {
  const amounts = sumsOfFlow(flow)
    .map((figure) => [figure.name, sign * amountOf(figure, line)] as const)
    .filter(([, amount]) => amount !== 0);

  return Object.fromEntries(amounts);
}

/** What a line counts, on which days, by which splits. */
export function countedOf(line: LedgerRecord): Counted {
  const days = flowNames
    .filter((flow) => flows[flow].sheet === line.sheet)
    .flatMap((flow) =>
      flows[flow].days(line).map(({ day, sign }) => ({ flow, day, amounts: amountsOf(flow, line, sign) })),
    );
  const known = new Set(days.flatMap(({ flow }) => splitsOf(flow)));
  const splits = [...known].map((split) => [split, valuesOf(line, split)] as const);

  return {
    splits: Object.fromEntries(splits),
    groups: line.groups ?? null,
    days: days.filter(({ amounts }) => Object.keys(amounts).length > 0),
  };
}

/**
 * How much of a figure belongs to one value of a split. A group claim has as many persons of a group as belong to it;
 * any other figure counts whole under each of its values.
 */
export function amountUnder(
  figure: SumFigure,
  amount: number,
  groups: Counted['groups'],
  split: string,
  value: string,
): number {
  if (figure.persons !== true || split !== overlapping || groups === null) return amount;

  return Math.sign(amount) * (groups[value] ?? 0);
}
