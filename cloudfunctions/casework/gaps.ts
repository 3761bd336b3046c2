import type { Case } from '../../domain/case/case';
import { materialsFor } from '../../domain/materials';
import { assess, keptPack, type Assessment } from '../../domain/eligibility';

/** The assessment of a case under the pack it keeps: recomputed with its whole trace. `null` where the pack is gone. */
export function assessmentOf({ facts, pack }: Case): Assessment | null {
  if (pack.id === '') return null;

  return assess(facts, keptPack(pack));
}

/** The articles that a decision on this case may cite: those that were read in the original. */
export function articlesFor(c: Case): readonly string[] {
  return assessmentOf(c)?.basisForCitizens ?? [];
}

/** Whether required materials are still missing: the green channel accepts all the same (先受理、后补交). */
export function withGaps(c: Case): boolean {
  const assessment = assessmentOf(c);
  if (!assessment) return false;
  const handedIn = new Set(c.materials.filter(({ removedAt }) => removedAt === null).map(({ item }) => item));

  return materialsFor(c.facts, assessment).required.some(({ code }) => !handedIn.has(code));
}
