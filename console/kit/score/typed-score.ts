import type { Score } from '../../../domain/quality/review/score';

/** What was typed so far, by the key of the line; and the vetoes that were ticked. */
export interface TypedScore {
  readonly points: Readonly<Record<string, string>>;
  readonly vetoes: readonly string[];
}

/** Nothing filled in yet. */
export const noScore: TypedScore = { points: {}, vetoes: [] };

/** What was given before, as it is typed. */
export function typedScore({ points, vetoes }: Pick<Score, 'points' | 'vetoes'>): TypedScore {
  const typed = Object.entries(points).map(([key, given]) => [key, String(given)] as const);

  return { points: Object.fromEntries(typed), vetoes };
}

/** What is sent: a line left empty is left out, and the office names it. */
export function scoreOf({ points, vetoes }: TypedScore): {
  readonly points: Record<string, number>;
  readonly vetoes: string[];
} {
  const filled = Object.entries(points).filter(([, text]) => text.trim() !== '');

  return {
    points: Object.fromEntries(filled.map(([key, text]) => [key, Number(text)])),
    vetoes: [...vetoes],
  };
}
