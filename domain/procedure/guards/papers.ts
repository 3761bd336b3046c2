import { written } from './guard';
import type { Guard } from './guard';

/** Evidence that is judged, papers that are named. */
export const papersGuards = {
  verdictReasoned: {
    sentence: '不清楚或不符，请写一句原因。',
    code: 'ReasonMissing',
    reads: 'input',
    holds: (_c, _actor, { verdict, reason }) =>
      verdict === 'good' || (verdict !== undefined && written(reason)),
  },
  paperNamed: {
    sentence: '请选一份有效的文书。',
    code: 'PaperNotFound',
    reads: 'input',
    holds: (c, _actor, { paperId }) =>
      c.papers.some((paper) => paper.id === paperId && paper.voidedAt === null),
  },
} as const satisfies Record<string, Guard>;
