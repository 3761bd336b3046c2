import type { Case } from '../case/case';

/** What says that aid is given or refused, as the person knows it. */
const decisionPapers: Readonly<Record<string, string>> = {
  'FZ-009': '《给予法律援助决定书》',
  'FZ-010': '《不予法律援助决定书》',
};

/** The decision by the title and number of its paper; empty where its paper is void already. */
export function revokedName({ papers }: Pick<Case, 'papers'>): string {
  const paper = papers.findLast(({ code, voidedAt }) => code in decisionPapers && voidedAt === null);

  return paper ? `${decisionPapers[paper.code] ?? ''}（${paper.number}）` : '';
}
