import type { PaperCode } from '../vocabulary/paper-codes';
import { DomainError } from '../refusals/errors';
import type { PaperKind } from './paper-kind';
import { papers, paperWords } from './papers';

const byCode: ReadonlyMap<PaperCode, PaperKind> = new Map(papers.map((kind) => [kind.code, kind]));

/**
 * All that is known of a form.
 * @throws DomainError PaperNotFound for a code outside the list
 */
export function paperKind(code: PaperCode): PaperKind {
  const kind = byCode.get(code);
  if (kind === undefined) throw new DomainError('PaperNotFound', { code });

  return kind;
}

/** The title of a form, as it stands on the paper and in every list of the staff. @throws DomainError PaperNotFound */
export const paperTitle = (code: PaperCode): string => paperKind(code).title;

/** What a citizen calls a form. */
export const plainPaperTitle = (code: PaperCode): string => paperWords[code].plain;

/** The word in the number of a form; `null` for one that no case takes. @throws DomainError PaperNotFound */
export const numberWord = (code: PaperCode): string | null => paperKind(code).word;

/** The forms that a case may take, in the order of their codes. */
export const casePapers: readonly PaperKind[] = /* @__PURE__ */ papers.filter(({ word }) => word !== null);
