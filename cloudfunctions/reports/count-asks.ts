import { totalOf } from '../../domain/statistics/evaluate';
import type { Days } from '../../domain/statistics/spans';
import type { Ask } from '../../domain/statistics/reports/fill';
import type { Office } from '../platform/office';
import { askedFigure } from '../statistics/ask-figures';
import { cellsAsked, loadCells } from '../statistics/load-cells';

/** Counts everything that a table or a text asks: one read a flow, whatever it asks. */
export async function countAsks(
  office: Pick<Office, 'store'>,
  centreId: string,
  asks: readonly Ask[],
  period: Days,
): Promise<(ask: Ask) => number | null> {
  const asked = asks.map(({ figure, cuts }) => askedFigure(figure, cuts, []));
  const loaded = await loadCells(office, centreId, asked, period);
  const numbers = new Map(
    asked.map((one, at) => [
      JSON.stringify(asks[at]),
      totalOf(one.figure, cellsAsked(loaded, one, false)).value,
    ]),
  );

  return (ask) => numbers.get(JSON.stringify(ask)) ?? null;
}
