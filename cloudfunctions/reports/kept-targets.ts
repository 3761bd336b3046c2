import { targets as ledger } from '../../domain/ledgers/targets';
import { collectionOf, valuesOf } from '../ledger/entry';
import type { LineKeeping } from '../platform/documents';
import type { Office } from '../platform/office';
import { recordOf } from '../statistics/old-record';

const most = 1000;

/** What is to be reached in a year, by the whole centre or by one unit or station. */
export interface KeptTarget {
  readonly figure: string;
  readonly value: number;
  readonly for: '承办单位' | '工作站' | '全中心';
  readonly who: string | null;
}

/**
 * The targets of a year: those of the register, and those that came in with an earlier year's file on figures for
 * which the register has none.
 */
export async function keptTargets(
  office: Office,
  centreId: string,
  year: number,
): Promise<readonly KeptTarget[]> {
  const [lines, old] = await Promise.all([
    office.store.find(collectionOf(ledger), { centreId, open: true }, { limit: most }),
    office.store.find('old_records', { centreId, sheet: '目标' }, { limit: most }),
  ]);
  const own = (lines as readonly LineKeeping[])
    .map((line) => valuesOf(office, ledger, line))
    .filter((values) => values['year'] === year)
    .map((values) => values as unknown as KeptTarget);
  const known = new Set(own.map(({ figure }) => figure));
  const imported = old
    .filter(({ gone }) => !gone)
    .map((one) => recordOf(office, one).cells)
    .filter((cells) => cells['年份'] === year && !known.has(String(cells['指标'])))
    .map((cells): KeptTarget => {
      const who = cells['单位'] === undefined ? null : String(cells['单位']);

      return { figure: String(cells['指标']), value: Number(cells['值'] ?? 0), for: who === null ? '全中心' : '承办单位', who };
    });

  return [...own, ...imported];
}

/** The target on a figure: the one of the whole centre, else the sum of its units; of one unit its own. */
export function targetOn(targets: readonly KeptTarget[], figure: string, who: string | null): number | null {
  const own = targets.filter((one) => one.figure === figure);
  const whole = own.filter((one) => one.who === who);
  const counted = whole.length > 0 || who !== null ? whole : own;

  return counted.length === 0 ? null : counted.reduce((sum, { value }) => sum + value, 0);
}
