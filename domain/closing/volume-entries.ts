import type { Case } from '../case/case';
import { isOfHandler, type Material } from '../case/records/material';
import type { Paper } from '../case/records/paper';
import { paperTitle } from '../documents/paper-titles';
import { dossierItems, papersOf, type DossierItemCode } from '../vocabulary/handling/dossier-items';
import { materialTitle } from '../vocabulary/material-titles';

/** One line of the catalogue: papers of the office, or files that were handed in. */
export interface VolumeEntry {
  readonly part: '审批卷' | '承办卷';
  readonly title: string;
  readonly papers: readonly Paper[];
  readonly files: readonly Material[];
}

const handlersPapers = (Object.keys(dossierItems) as DossierItemCode[]).map(
  (code) => [code, papersOf(code)] as const,
);
const areHandlers = new Set(handlersPapers.flatMap(([, codes]) => codes));

/**
 * What a volume is bound of, in the order of its catalogue (law-back-half §E.2): the approval file as it grew, then
 * the handler's part in the order of its list. What was voided or taken off is not in it.
 */
export function volumeEntries(c: Pick<Case, 'papers' | 'materials'>): readonly VolumeEntry[] {
  const papers = c.papers.filter(({ voidedAt }) => voidedAt === null);
  const files = c.materials.filter(({ removedAt, scan }) => removedAt === null && scan !== 'flagged');
  const handlers = files.filter(isOfHandler);

  return [
    ...papers
      .filter(({ code }) => !areHandlers.has(code))
      .map((paper) => entry('审批卷', paperTitle(paper.code), [paper])),
    ...byItem(files.filter((one) => !isOfHandler(one))),
    ...handlersPapers
      .map(([code, codes]) => [code, papers.filter((paper) => codes.includes(paper.code))] as const)
      .filter(([, found]) => found.length > 0)
      .map(([code, found]) => entry('承办卷', dossierItems[code].title, found)),
    ...(handlers.length > 0 ? [entry('承办卷', '承办人员拍的材料', [], handlers)] : []),
  ];
}

function entry(
  part: VolumeEntry['part'],
  title: string,
  papers: readonly Paper[],
  files: readonly Material[] = [],
): VolumeEntry {
  return { part, title, papers, files };
}

/** The applicant's papers, those of one item together, page by page. */
function byItem(files: readonly Material[]): VolumeEntry[] {
  const items = [...new Set(files.map(({ item }) => item))];

  return items.map((item) => {
    const own = files.filter((one) => one.item === item).sort((a, b) => a.page - b.page);

    return entry('审批卷', materialTitle(item), [], own);
  });
}
