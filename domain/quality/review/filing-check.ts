import type { FilingCheck } from '../../case/records/closing-record';
import { checkScore, totalOf, type GradeLimits, type Score } from './score';
import type { ScoreSheet } from './sheet';

/** What an archivist filled in; words are needed only where something is wrong. */
type Filled = Omit<Score, 'comment'> & { readonly comment: string | null };

/**
 * The check of a file by the sheet of the centre: it passes from the limit of 合格 on, and never with a veto.
 * @throws DomainError InputInvalid for points that the sheet does not know or does not give
 */
export function filingCheck(
  sheet: ScoreSheet,
  filled: Filled,
  { pass }: Pick<GradeLimits, 'pass'>,
): FilingCheck {
  const { points, vetoes } = checkScore(sheet, { ...filled, comment: filled.comment ?? '' });
  const total = totalOf({ points });

  return {
    lines: sheet.items.map(({ key, item, most }) => ({ item, most, points: points[key] ?? 0 })),
    points: total,
    vetoes,
    passes: vetoes.length === 0 && total >= pass,
    comment: filled.comment,
  };
}
