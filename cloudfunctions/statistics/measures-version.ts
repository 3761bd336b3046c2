import { createHash } from 'node:crypto';
import { flowNames } from '../../domain/statistics/flows';
import { splitsOf } from '../../domain/statistics/splits';
import { sumFigures } from '../../domain/statistics/sum-figures';

const figures = sumFigures.map(({ name, of, unit, revision = 1, pairs = true }) => [
  name,
  of,
  unit,
  revision,
  pairs,
]);
const splits = flowNames.map((flow) => [flow, splitsOf(flow)]);

/** Changes with the list of figures: what was counted under another one is counted anew. */
export const measuresVersion = createHash('sha256')
  .update(JSON.stringify([figures, splits]))
  .digest('hex')
  .slice(0, 16);
