import type { Case } from '../case/case';
import type { PaperCode } from '../vocabulary/papers';
import { hasPaper, workBegan } from '../case/case-facts';

/** Without these papers no file is archived: the way of the case must be readable from its papers. */
function papersForTheFile(c: Case): readonly PaperCode[] {
  const application = c.route === 'application';
  const ended = c.side.termination !== null;
  const papers: (PaperCode | false)[] = [
    application && c.side.advance?.confirmedAt !== null && 'FZ-009',
    workBegan(c) && 'FZ-011',
    application && workBegan(c) && 'FZ-012',
    ended ? 'FZ-018' : 'FZ-021',
  ];

  return papers.filter((code) => code !== false);
}

/** The papers that are still missing for the archive. */
export function missingPapers(c: Case): readonly PaperCode[] {
  return papersForTheFile(c).filter((code) => !hasPaper(c, code));
}
