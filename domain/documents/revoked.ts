import type { Case } from '../case/case';
import type { Paper } from '../case/records/paper';
import type { Instant } from '../time/times';
import { revokedName } from './revoked-name';

/** What stands and falls with the decision: its own paper, and the sheet with both opinions. */
const withDecision: readonly string[] = ['FZ-009', 'FZ-010', 'FZ-008'];

/** The papers of a case once its decision is revoked: what said it is void, with the reason. */
export function withoutDecision(
  c: Pick<Case, 'papers'>,
  reason: string,
  at: Instant,
): { readonly papers: readonly Paper[]; readonly revoked: string } {
  return {
    revoked: revokedName(c),
    papers: c.papers.map((paper) =>
      withDecision.includes(paper.code) && paper.voidedAt === null
        ? { ...paper, voidedAt: at, voidReason: `决定已撤销：${reason}` }
        : paper,
    ),
  };
}
