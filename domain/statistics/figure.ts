import type { FlowName } from './flows';
import type { LedgerRecord } from './lines/ledger-record';

/** In what a figure is said. Yuan are kept in fen, so that nothing is lost to binary fractions. */
export type Unit =
  | '件'
  | '人'
  | '人次'
  | '元'
  | '天'
  | '个'
  | '次'
  | '份'
  | '篇'
  | '班'
  | '批'
  | '场'
  | '项'
  | '卷'
  | '小时'
  | '分'
  | '条'
  | '%';

interface Named {
  /** As reports call it; also the name under which it is kept. */
  readonly name: string;
  /** Base and definition, shown beside the number. */
  readonly base: string;
  readonly unit: Unit;
  /** Raised when what is counted changes under the same name: the past is counted anew. */
  readonly revision?: number;
}

/** What is counted of a flow: which lines, how much of each, and over which days. */
export interface SumFigure extends Named {
  readonly kind: 'sum';
  readonly of: FlowName;
  readonly where?: (line: LedgerRecord) => boolean;
  /** How much a line counts; one where nothing is said. */
  readonly add?: (line: LedgerRecord) => number;
  /** Counts persons: a group claim has several of each group of people. */
  readonly persons?: boolean;
  /** Told apart by one split at a time: what is asked in pairs is asked of the figure it is a part of. */
  readonly pairs?: false;
  /** Over the days of the period; or all up to the day before it; or all up to its last day. */
  readonly over: 'period' | 'before' | 'until';
}

/** A rate in per cent, or a mean: what it divides by what. Both are sums of figures that stand by themselves. */
export interface RatioFigure extends Named {
  readonly kind: 'share' | 'mean';
  readonly part: readonly string[];
  readonly whole: readonly string[];
}

/** Several figures that are told as one: what stands in two registers and nowhere twice. */
export interface TogetherFigure extends Named {
  readonly kind: 'together';
  readonly parts: readonly string[];
}

/** What one figure lacks to another, never less than nought. */
export interface ShortfallFigure extends Named {
  readonly kind: 'shortfall';
  readonly needed: string;
  readonly had: string;
}

/** A figure of a centre's report. */
export type Figure = SumFigure | RatioFigure | TogetherFigure | ShortfallFigure;

/** A share in per cent with two decimals; `null` where the base is nought. */
export function percent(part: number, base: number): number | null {
  return base === 0 ? null : Math.round((part / base) * 10_000) / 100;
}

/** The sum of counts. */
export function total(counts: readonly number[]): number {
  return counts.reduce((sum, one) => sum + one, 0);
}
