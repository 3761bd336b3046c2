import * as v from 'valibot';
import type { Fault } from '../../domain/statistics/reports/check';
import type { Numbers } from '../../domain/statistics/reports/fill';
import { contract } from '../envelope';
import { day, fields, text, version } from '../fields';

const code = text('报表', 30);
const which = { code, from: day, to: day } as const;
const number = v.pipe(
  v.number('请填数。'),
  v.finite('请填数。'),
  v.minValue(0, '不能是负数。'),
  v.maxValue(999_999_999, '这个数太大，请核对。'),
);

/** A table as it was signed; a later one keeps it. */
export interface FrozenTable {
  readonly at: string;
  /** Who answers for it (统-24). */
  readonly signer: string;
  readonly numbers: Numbers;
  /** Why it was signed anew; `null` the first time. */
  readonly reason: string | null;
}

/** A signed table that was given to the centre above. */
export interface HandedUp {
  readonly at: string;
  readonly by: string;
  /** Which of the signed ones, counted from one: signed anew, it waits to be handed up anew. */
  readonly signed: number;
  /** The centre above. */
  readonly to: string;
}

/** A column that is no longer what was signed. */
export interface Drift {
  readonly column: string;
  readonly frozen: number | null;
  readonly now: number | null;
}

export interface ReportTableAnswer {
  /** Whose table it is. */
  readonly unit: string;
  /** The centre above; `null` where there is none. */
  readonly above: string | null;
  readonly handedUp: HandedUp | null;
  readonly version: number;
  /** As the records stand now. */
  readonly numbers: Numbers;
  readonly faults: readonly Fault[];
  /** What a person typed, by column. */
  readonly typed: Numbers;
  /** The last is what holds. */
  readonly frozen: readonly FrozenTable[];
  readonly drifts: readonly Drift[];
}

/** A table of a period: filled from the records, checked, and beside what was signed. */
export const openReportTable = contract<ReportTableAnswer>('summaries')('openReportTable', fields(which));

/** Fills the columns that no record fills. */
export const typeReportNumbers = contract<ReportTableAnswer>('summaries')(
  'typeReportNumbers',
  fields({
    ...which,
    version,
    typed: v.pipe(
      v.array(fields({ column: text('栏目', 60), value: v.nullable(number) }), '请填数。'),
      v.maxLength(100, '一次最多填100栏。'),
    ),
  }),
);

/** Gives the signed table to the centre above. */
export const handUpReport = contract<ReportTableAnswer>('summaries')(
  'handUpReport',
  fields({ ...which, version }),
);

/** Signs a table: its numbers stay as they are. Signing anew asks for the reason and keeps the earlier ones. */
export const freezeReportTable = contract<ReportTableAnswer>('summaries')(
  'freezeReportTable',
  fields({
    ...which,
    version,
    signer: text('审核签署人', 20),
    reason: v.nullable(text('改动的原因', 200)),
  }),
);

export interface ReportDue {
  readonly code: string;
  readonly title: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly dueOn: string;
  readonly frozenAt: string | null;
  readonly late: boolean;
}

/** What is to be handed in for a year, and what was. */
export const reportsDue = contract<{ readonly reports: readonly ReportDue[] }>('summaries')(
  'reportsDue',
  fields({
    year: v.pipe(
      v.number('请选择年份。'),
      v.integer('请选择年份。'),
      v.minValue(2000, '请选择年份。'),
      v.maxValue(2100, '请选择年份。'),
    ),
  }),
);
