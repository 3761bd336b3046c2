import type { Case } from '../case/case';
import { hasPaper } from '../case/case-facts';
import { papers } from '../documents/papers';
import type { PaperCode } from '../vocabulary/paper-codes';

/** The papers that are still missing for the archive: the way of a case must be readable from its papers. */
export function missingPapers(c: Case): readonly PaperCode[] {
  return papers
    .filter(({ fileNeeds }) => fileNeeds?.(c) === true)
    .map(({ code }) => code)
    .filter((code) => !hasPaper(c, code));
}
