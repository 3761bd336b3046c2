import type { OwnMould } from './own-mould';
import { congressBriefing, selfScore } from './texts/briefing';
import { centreSummary } from './texts/centre-summary';
import { publicStatement, reviewCircular, subsidyNotice } from './texts/notices';
import { projectPlan, projectResult } from './texts/project';

/** The documents that write themselves. */
export const moulds: readonly OwnMould[] = [
  ...[centreSummary, projectPlan, projectResult, selfScore],
  ...[subsidyNotice, publicStatement, reviewCircular, congressBriefing],
];

/** A mould by its code. */
export function mouldOf(code: string): OwnMould | undefined {
  return moulds.find((one) => one.code === code);
}
