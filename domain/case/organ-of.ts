import type { Case } from './case';

/** The organ that handles the matter: of its notice, else of the last letter that went to one; empty while unknown. */
export function organOf(c: Pick<Case, 'intake' | 'papers'>): string {
  const letter = c.papers.findLast(({ code, voidedAt }) => code === 'FZ-013' && voidedAt === null);
  const named = letter?.content['organ'];

  return c.intake.notice?.organ ?? (typeof named === 'string' ? named : '');
}
