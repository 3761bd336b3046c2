import { fieldError } from '../../refusals/errors';
import type { ScoreSheet } from './sheet';

/** What one assessor gave. */
export interface Score {
  readonly points: Readonly<Record<string, number>>;
  readonly vetoes: readonly string[];
  readonly comment: string;
}

/** From where on each grade is given: settings of the centre (广东 practice; 同评 gives no numbers). */
export interface GradeLimits {
  readonly excellent: number;
  readonly good: number;
  readonly pass: number;
}

export const firstLimits: GradeLimits = { excellent: 90, good: 80, pass: 60 };

/** The grades, best first, as papers and figures call them. */
export const grades = ['优秀', '良好', '合格', '不合格'] as const;

export type Grade = (typeof grades)[number];

/** Points apart from which a third assessor looks at the file. */
export const mostApart = 10;

/** @throws DomainError InputInvalid for a point above its line, below nothing, finer than a half, missing or unknown */
export function checkScore({ items, vetoes }: ScoreSheet, score: Score): Score {
  const wrong = (key: string, why: string) => fieldError('InputInvalid', `points.${key}`, why);
  for (const { key, item, most } of items) {
    const given = score.points[key];
    if (given === undefined) throw wrong(key, `“${item}”还没有打分。`);
    if (!Number.isFinite(given) || given < 0) throw wrong(key, `“${item}”不能少于0分。`);
    if (given > most) throw wrong(key, `“${item}”最多${most}分，您打了${given}分。`);
    if (!Number.isInteger(given * 2)) throw wrong(key, `“${item}”按半分打，比如8或8.5。`);
  }
  const known = new Set(items.map(({ key }) => key));
  const unknown = Object.keys(score.points).find((key) => !known.has(key));
  if (unknown !== undefined) throw wrong(unknown, '评分表改过了，请刷新再打。');
  if (score.vetoes.some((one) => !vetoes.includes(one)))
    throw fieldError('InputInvalid', 'vetoes', '一票否决项请从表里选。');

  return score;
}

/** The points of one assessor. */
export function totalOf({ points }: Pick<Score, 'points'>): number {
  return Object.values(points).reduce((sum, one) => sum + one, 0);
}

/** @throws DomainError InputInvalid for limits that do not fall */
export function checkLimits(limits: GradeLimits): GradeLimits {
  const { excellent, good, pass } = limits;
  if (!(excellent <= 100 && excellent > good && good > pass && pass > 0))
    throw fieldError('InputInvalid', 'limits', '分数线要一档比一档低，都在0到100之间。');

  return limits;
}

/** The grade of so many points; a veto fails the file whatever it has. */
export function gradeOf(points: number, isVetoed: boolean, { excellent, good, pass }: GradeLimits): Grade {
  if (isVetoed || points < pass) return '不合格';

  return points >= excellent ? '优秀' : points >= good ? '良好' : '合格';
}

/** Why assessments do not go together, as the desk says it; `null` where they do. */
export function whyDivided(scores: readonly Score[]): string | null {
  const totals = scores.map(totalOf);
  const isApart = Math.max(...totals) - Math.min(...totals) > mostApart;
  const vetoed = scores.filter(({ vetoes }) => vetoes.length > 0).length;
  const isVetoDivided = vetoed > 0 && vetoed < scores.length;
  const said = [
    isApart && `评分相差超过${mostApart}分`,
    isVetoDivided && '有的选了一票否决，有的没有选',
  ].filter((one) => one !== false);

  return said.length === 0 ? null : said.join('，');
}

/** What several assessments come to. */
export type Settled =
  | { readonly is: 'waiting' }
  | { readonly is: 'apart'; readonly by: number }
  | { readonly is: 'settled'; readonly points: number; readonly grade: Grade };

/**
 * The result of a file: the mean of its assessments. Two that lie more than ten points apart, or of which only one
 * vetoes, ask for a third; then the two that lie nearest count, and a veto that two share.
 * @param wanted assessments the round asked for
 */
export function settle(scores: readonly Score[], wanted: number, limits: GradeLimits): Settled {
  if (scores.length < wanted) return { is: 'waiting' };
  const totals = scores.map(totalOf).sort((a, b) => a - b);
  const apart = (totals.at(-1) ?? 0) - (totals[0] ?? 0);
  const vetoed = scores.filter(({ vetoes }) => vetoes.length > 0).length;
  if (scores.length === wanted && wanted > 1 && whyDivided(scores) !== null)
    return { is: 'apart', by: apart };
  const counting = scores.length > wanted ? nearest(totals) : totals;
  const points = Math.round((counting.reduce((sum, one) => sum + one, 0) / counting.length) * 100) / 100;

  return { is: 'settled', points, grade: gradeOf(points, vetoed * 2 > scores.length, limits) };
}

/** Of several in order, the two that lie nearest to each other; of two pairs alike the higher. */
function nearest(totals: readonly number[]): readonly number[] {
  const pairs = totals.slice(1).map((high, at) => [totals[at] ?? high, high] as const);
  const [best] = [...pairs].sort((a, b) => a[1] - a[0] - (b[1] - b[0]) || b[1] - a[1]);

  return best ?? totals;
}
