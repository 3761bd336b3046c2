import { DomainError } from '../../domain/refusals/errors';
import { fieldError } from '../../domain/refusals/errors';
import type { Figure } from '../../domain/statistics/figure';
import { readNamed } from '../../domain/statistics/named-figures';
import { figureNamed, hasPairs, splitsOfFigure } from '../../domain/statistics/sum-figures';

/** One value of a split that is held fast. */
export interface Cut {
  readonly split: string;
  readonly value: string;
}

/** A figure as it was asked for: 标签·农民工 is 批准案件 with 人群 held at 农民工. */
export interface Asked {
  readonly name: string;
  readonly figure: Figure;
  readonly cuts: readonly Cut[];
  readonly splits: readonly string[];
}

const most = 2;

/**
 * Takes what somebody wants to know.
 * @throws DomainError InputInvalid naming the figure or the split that is not there
 */
export function askedFigure(name: string, cuts: readonly Cut[], splits: readonly string[]): Asked {
  const named = readNamed(name);
  const figure = figureNamed(named?.by.figure ?? name);
  if (!figure) throw fieldError('InputInvalid', 'figures', `没有“${name}”这个指标，请从表里选。`);
  const own = named ? [{ split: named.by.split, value: named.value }, ...cuts] : cuts;
  const dimensions = [...own.map(({ split }) => split), ...splits];
  const known = splitsOfFigure(figure);
  const unknown = dimensions.find((split) => !known.includes(split));
  if (unknown !== undefined)
    throw fieldError('InputInvalid', 'splits', `“${name}”不能按“${unknown}”分，请换一样。`);
  if (new Set(dimensions).size !== dimensions.length)
    throw fieldError('InputInvalid', 'splits', '同一样分了两次，请去掉一样。');
  if (dimensions.length > 1 && !hasPairs(figure))
    throw new DomainError('InputInvalid', { why: `“${name}”一次只能按一样分，请少选一样。` });
  if (dimensions.length > most)
    throw new DomainError('InputInvalid', { why: `一次最多按${most}样分，请少选一样。` });

  return { name, figure, cuts: own, splits };
}
