import { targets as ledger } from '../../domain/ledgers/targets';
import { centreOf } from '../centre/centre';
import { collectionOf, valuesOf } from '../ledger/entry';
import type { LineKeeping } from '../platform/documents';
import type { Office } from '../platform/office';
import { recordOf } from '../statistics/old-record';

const most = 1000;

/** What is to be reached in a year, by the whole centre or by one unit or station. */
export interface KeptTarget {
  readonly figure: string;
  readonly value: number;
  readonly for: '承办单位' | '工作站' | '全中心' | '下级中心';
  readonly who: string | null;
  /** The centre above that set it; absent where it is the centre's own. */
  readonly from?: string;
}

/**
 * The targets of a year: those of the register, and those that came in with an earlier year's file on figures for
 * which the register has none; and what the centre above gave to this one.
 */
export async function keptTargets(
  office: Office,
  centreId: string,
  year: number,
): Promise<readonly KeptTarget[]> {
  const [own, old] = await Promise.all([
    registerOf(office, centreId, year),
    office.store.find('old_records', { centreId, sheet: '目标' }, { limit: most }),
  ]);
  const known = new Set(own.map(({ figure }) => figure));
  const imported = old
    .filter(({ gone }) => !gone)
    .map((one) => recordOf(office, one).cells)
    .filter((cells) => cells['年份'] === year && !known.has(String(cells['指标'])))
    .map((cells): KeptTarget => {
      const who = cells['单位'] === undefined ? null : String(cells['单位']);

      return { figure: String(cells['指标']), value: Number(cells['值'] ?? 0), for: who === null ? '全中心' : '承办单位', who };
    });

  return [...own, ...imported, ...(await fromAbove(office, centreId, year))];
}

async function registerOf(office: Office, centreId: string, year: number): Promise<readonly KeptTarget[]> {
  const lines = await office.store.find(collectionOf(ledger), { centreId, open: true }, { limit: most });

  return (lines as readonly LineKeeping[])
    .map((line) => valuesOf(office, ledger, line))
    .filter((values) => values['year'] === year)
    .map((values) => values as unknown as KeptTarget);
}

/** What the centre above gave to this one by its name: a target of the whole centre. */
async function fromAbove(office: Office, centreId: string, year: number): Promise<readonly KeptTarget[]> {
  const { name, aboveId = null } = await centreOf(office, centreId);
  if (aboveId === null) return [];
  const [above, lines] = await Promise.all([
    centreOf(office, aboveId),
    registerOf(office, aboveId, year),
  ]);

  return lines
    .filter((one) => one.for === '下级中心' && one.who === name)
    .map(({ figure, value }) => ({ figure, value, for: '全中心', who: null, from: above.name }));
}

/**
 * The target on a figure: the one of the whole centre, its own before that from above, else the sum of its units; of one
 * unit its own. What is given to centres below is theirs.
 */
export function targetOn(targets: readonly KeptTarget[], figure: string, who: string | null): number | null {
  const all = targets.filter((one) => one.figure === figure && one.for !== '下级中心');
  const isOwn = (one: KeptTarget): boolean => one.from === undefined;
  const hasOwn = all.some((one) => isOwn(one) && one.who === null);
  const own = hasOwn ? all.filter(isOwn) : all;
  const whole = own.filter((one) => one.who === who);
  const counted = whole.length > 0 || who !== null ? whole : own;

  return counted.length === 0 ? null : counted.reduce((sum, { value }) => sum + value, 0);
}
