import { ledgers } from '../ledgers/all';
import { writtenField } from '../ledgers/kit/cell';
import type { LedgerField } from '../ledgers/kit/field';
import type { Ledger } from '../ledgers/kit/ledger';
import { searchPieces } from '../ledgers/kit/search-pieces';
import { readSheet } from '../ledgers/kit/sheet';
import { faultsOf } from '../ledgers/kit/values-schema';
import { surnameOf } from '../identity/surname';
import { nameIn, withoutKnown, withoutNames } from '../quality/review/blind-words';
import { drawSample, readDrawList } from '../quality/review/draw';
import { checkScore } from '../quality/review/score';
import { firstSheets } from '../quality/review/sheet';
import { countFigures, readPeriod } from '../statistics/count-figures';
import { ledgerHeadings } from '../statistics/lines/ledger-headings';
import { readLedgerRecord } from '../statistics/lines/ledger-record';
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

/** What is no text or number never passes the schema of its contract. */
const word = (value: unknown): string => (typeof value === 'string' ? value : '');
const sumOf = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);

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

/** Any register, by whatever the second value is. */
function someLedger(which: unknown): Ledger {
  const at = typeof which === 'string' ? which.length : 0;

  return ledgers[at % ledgers.length] as Ledger;
}

/** A sheet whose every cell holds anything. */
function sheetOf(value: unknown, which: unknown): unknown {
  const ledger = someLedger(which);
  const labels = Object.values(ledger.fields).map(({ label }) => label);

  return readSheet(ledger, [labels, labels.map(() => value)], {});
}

/** Every function that takes lines of a register or of an old ledger, or the facts of a subsidy. */
export const ledgerFunctions: Readonly<Record<string, Loose>> = {
  drawSample: (seed, share) =>
    drawSample(readDrawList('QH1 甲\nQH2 乙\nQH3 甲'), { seed: word(seed), share: sumOf(share) }),
  readDrawList: (text) => readDrawList(word(text)),
  checkScore: (points, comment) =>
    checkScore(firstSheets.civil, {
      points: Object.fromEntries(firstSheets.civil.items.map(({ key }) => [key, sumOf(points)])),
      ...{ vetoes: [], comment: word(comment) },
    }),
  surnameOf: (name) => surnameOf(word(name)),
  withoutKnown: (text, name) => withoutKnown(word(text), [word(name)]),
  nameIn: (text, name) => nameIn(word(text), [word(name)]),
  withoutNames: (text, name) => withoutNames(word(text), [word(name)]),
  readLedgerRecord: (value: never, which: never) => readLedgerRecord(filled(value, which)),
  readPeriod,
  readSheet: (value: never, which: never) => sheetOf(value, which),
  faultsOf: (value: never, which: never) =>
    faultsOf(
      someLedger(which),
      Object.fromEntries(Object.keys(someLedger(which).fields).map((key) => [key, value])),
    ),
  writtenField: (value: never, which: never) =>
    writtenField(Object.values(someLedger(which).fields)[0] as LedgerField, value, {}),
  searchPieces: (value: never) => searchPieces(typeof value === 'string' ? value : ''),
  countFigures: (people: never, day: never) =>
    countFigures([readLedgerRecord({ ...granted, 人数: people, 结案日: day }).record], year),
  subsidyOf: subsidyFor,
};
