import type { CaseState } from '../../domain/vocabulary/case-states';

/** Counts by state added up by stage. */
export function stageCounts(
  byState: Readonly<Partial<Record<CaseState, number>>>,
  stages: readonly { readonly code: string; readonly states: readonly CaseState[] }[],
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    stages.map(({ code, states }) => [code, states.reduce((sum, state) => sum + (byState[state] ?? 0), 0)]),
  );
}
