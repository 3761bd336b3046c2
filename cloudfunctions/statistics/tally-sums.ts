import type { SumFigure } from '../../domain/statistics/figure';
import { sumsPath, type Sums } from '../../domain/statistics/read-tallies';
import type { Office } from '../platform/office';
import { is } from '../platform/sdk/sdk';

/**
 * The sums of a kept figure under splits in each of the spans where there are any: one read by id, and of each tally
 * only what is asked for.
 */
export async function tallySums(
  { store }: Pick<Office, 'store'>,
  centreId: string,
  figure: SumFigure,
  spans: readonly string[],
  splits: readonly string[],
): Promise<ReadonlyMap<string, Sums>> {
  const ids = spans.map((span) => `${centreId}:${figure.of}:${span}`);
  if (ids.length === 0) return new Map();
  const page = { limit: ids.length, fields: ['span', `sums.${sumsPath(figure, splits)}`] };
  const found = await store.find('tallies', { _id: is.oneOf(ids) }, page);

  return new Map(found.map(({ span, sums }) => [span, sums]));
}
