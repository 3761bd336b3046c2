import { countFigures, readPeriod } from '../statistics/count-figures';
import { ledgerHeadings } from '../statistics/ledger-headings';
import { readLedgerRecord } from '../statistics/ledger-record';
import { publishedTables } from '../subsidy/published-tables';
import { subsidyOf } from '../subsidy/subsidy';
import type { Loose } from './typed-functions';

const headings = Object.entries(ledgerHeadings).flatMap(([sheet, kinds]) =>
  Object.keys(kinds).map((heading) => [sheet, heading] as const),
);
const year = { from: '2026-01-01', to: '2026-12-31' } as const;
const granted = { 类: '案件', 类别: '民事', 批准日: '2026-03-01' } as const;

/** One heading of the ledger filled with anything; which one follows from the second value. */
function filled(value: unknown, which: unknown): Record<string, unknown> {
  const [sheet, heading] =
    headings[(typeof which === 'string' ? which.length * 7 : 0) % headings.length] ?? [];

  return { 类: sheet, [heading ?? '']: value };
}

/** A sum or count as the command hands it on: already found to be a number that can be. */
function checked(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.min(Math.abs(value), 1e9) : 1;
}

function subsidyFor(people: unknown, costs: unknown): unknown {
  const [table] = publishedTables;

  return (
    table &&
    subsidyOf(
      {
        ...{
          service: null,
          category: '民事',
          way: '诉讼',
          stage: null,
          closedOn: '2026-03-01',
          isArchived: true,
        },
        ...{ isPaidAlready: false, handler: '社会律师', people: checked(people), times: 1, translation: 0 },
        ...{ directCosts: checked(costs), away: null, isHard: true, grade: null, endedEarly: true },
      },
      table,
    )
  );
}

/** Every function that takes lines of an old ledger, or the facts of a subsidy. */
export const ledgerFunctions: Readonly<Record<string, Loose>> = {
  readLedgerRecord: (value: never, which: never) => readLedgerRecord(filled(value, which)),
  readPeriod,
  countFigures: (people: never, day: never) =>
    countFigures([readLedgerRecord({ ...granted, 人数: people, 结案日: day }).record], year),
  subsidyOf: subsidyFor,
};
