import { ledgers } from '../../../domain/ledgers/all';
import { readSheet } from '../../../domain/ledgers/kit/sheet';
import { countFigures } from '../../../domain/statistics/count-figures';
import { readLedgerRecord } from '../../../domain/statistics/lines/ledger-record';
import { stations } from '../centre';
import { lawyers } from '../lawyers';
import { rowsOf } from './fill-ledgers';
import { lines } from './lines';

const now = Date.parse('2026-11-29T04:00:00.000Z');

/** Every register's sample lines, those that others name first, with ids made up. */
function readAll() {
  const names: Record<string, Record<string, string>> = {
    lawyers: Object.fromEntries(lawyers.map(({ _id, name }) => [_id, name])),
    stations: Object.fromEntries(stations.map(({ _id, name }) => [_id, name])),
  };

  return ledgers.map((ledger) => {
    const read = readSheet(ledger, rowsOf(lines[ledger.name] ?? '', now), names);
    if (ledger.kept) return { ledger, ...read };
    names[ledger.name] = Object.fromEntries(
      read.good.map(({ row, values }) => [row.toString(16).padStart(24, '0'), ledger.says(values)]),
    );

    return { ledger, ...read };
  });
}

/** Firms, lawyers and stations come with the sample's centre. */
const all = readAll().filter(({ ledger }) => ledger.kept === undefined);

test.each(all.map((one) => [one.ledger.title, one] as const))(
  '%s has sample lines, and each of them may be saved',
  (_title, { good, faults, unknown }) => {
    expect(faults).toEqual([]);
    expect(unknown).toEqual([]);
    expect(good.length).toBeGreaterThan(2);
  },
);

const counted = all.flatMap(({ ledger, good }) =>
  good.flatMap(({ values }) => ledger.counts?.(values) ?? []).map((line) => readLedgerRecord(line)),
);

test('what a line counts for is said in headings that the figures know', () => {
  expect(counted.flatMap(({ unknown }) => unknown)).toEqual([]);
});

test('the figures of the year are made of the lines', () => {
  const period = { from: '2025-11-30', to: '2026-11-29' };
  const figures = countFigures(
    counted.map(({ record }) => record),
    period,
  );
  const valueOf = (wanted: string) => figures.find(({ name }) => name === wanted)?.value;
  expect([valueOf('现场咨询人次'), valueOf('广播咨询人次')]).toEqual([202, 33]);
});
