import { hasKey } from '../vocabulary/has-key';
import { countFigures, readPeriod } from '../statistics/count-figures';
import type { LedgerRecord } from '../statistics/lines/ledger-record';
import { readOldRecord } from '../statistics/lines/old-record';
import type { Period } from '../statistics/lines/records';
import { fieldError } from '../refusals/errors';
import { ledgerHeadings } from '../statistics/lines/ledger-headings';
import { suggestion } from '../statistics/suggestion';
import { isRecord } from './json-lines';
import type { Line } from './json-lines';

/** Reads the records of one answer line; where headings are unknown they are named, never lost in silence. */
function readAll(records: readonly unknown[]): {
  readonly read: readonly LedgerRecord[];
  readonly unknown: readonly string[];
} {
  const read = records.map((one, at) => {
    const where = `第${at + 1}条，`;
    if (!isRecord(one)) throw fieldError('InputInvalid', 'records', `${where}要是一个 JSON 对象。`);
    const { record, unknown } = readOldRecord(one, where);

    return {
      record,
      unknown: unknown.map(
        (key) => `${record.sheet}·${key}${suggestion(key, Object.keys(ledgerHeadings[record.sheet]))}`,
      ),
    };
  });

  return {
    read: read.map(({ record }) => record),
    unknown: [...new Set(read.flatMap(({ unknown }) => unknown))],
  };
}

/**
 * Every figure of a set of ledger lines in a period, by name; `不认识的栏目` names headings that were not read and
 * targets on figures that do not exist.
 * @throws DomainError naming the record, the heading and what was expected
 */
export function figuresOf(records: readonly unknown[], period: Period): Line {
  const { read, unknown } = readAll(records);
  const counted = Object.fromEntries(countFigures(read, period).map(({ name, value }) => [name, value]));
  const targets = read
    .filter(({ sheet, cells }) => sheet === '目标' && !hasKey(counted, `目标完成率·${String(cells['指标'])}`))
    .map(({ cells }) => String(cells['指标']))
    .map((name) => `目标·${name}${suggestion(name, Object.keys(counted))}`);
  const named = [...unknown, ...new Set(targets)];

  return named.length === 0 ? counted : { ...counted, 不认识的栏目: named };
}

/**
 * The answer of `npm run figures -- --cases` to one line `{records, from, to}`.
 * @throws DomainError naming the key and what was expected
 */
export function figureLine(line: Line): Line {
  const records = line['records'];
  if (!Array.isArray(records)) throw fieldError('InputInvalid', 'records', 'records：要填一组台账记录。');

  return figuresOf(records, readPeriod(line['from'], line['to']));
}
