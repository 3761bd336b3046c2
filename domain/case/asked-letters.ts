import type { Case } from './case';
import type { AskedLetter } from './records/handling-record';
import { askedPapers, type AskedPaper } from '../vocabulary/handling/asked-papers';

type Asking = Pick<Case, 'handling' | 'papers'>;

/** The letters that the handler asked for and the office has not written: of each kind, one issued answers the oldest. */
export function askedLetters(c: Asking): readonly AskedLetter[] {
  return (Object.keys(askedPapers) as AskedPaper[]).flatMap((code) => askedOf(c, code));
}

/** Those of one kind. */
export function askedOf({ handling, papers }: Asking, code: AskedPaper): readonly AskedLetter[] {
  const asked = (handling.letters ?? []).filter(({ paper = 'FZ-015' }) => paper === code);
  const first = asked[0]?.at ?? '';
  const given = papers.filter(
    ({ code: issued, issuedAt, voidedAt }) => issued === code && voidedAt === null && issuedAt > first,
  );

  return asked.slice(given.length);
}
