import type { Case } from '../case/case';
import type { AskedLetter } from '../case/records/handling-record';

/** The letters of introduction that the handler asked for and the office has not written: each one issued answers the oldest. */
export function askedLetters({
  handling,
  papers,
}: Pick<Case, 'handling' | 'papers'>): readonly AskedLetter[] {
  const asked = handling.letters ?? [];
  const first = asked[0]?.at ?? '';
  const given = papers.filter(
    ({ code, issuedAt, voidedAt }) => code === 'FZ-015' && voidedAt === null && issuedAt > first,
  );

  return asked.slice(given.length);
}
