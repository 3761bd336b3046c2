import type { Case } from '../../domain/case/case';
import { materialsFor } from '../../domain/materials';
import { judge, keptPack, type Judgement } from '../../domain/eligibility';

/** What a case is judged as under the pack it keeps, computed again. `null` where the pack is gone. */
function judgementOf({ facts, pack }: Case): Judgement | null {
  if (pack.id === '') return null;

  return judge(facts, keptPack(pack));
}

/** The articles that a decision on this case may cite: those that were read in the original. */
export function articlesFor(c: Case): readonly string[] {
  return judgementOf(c)?.basisForCitizens ?? [];
}

/** Whether required materials are still missing: the green channel accepts all the same (先受理、后补交). */
export function withGaps(c: Case): boolean {
  const judgement = judgementOf(c);
  if (!judgement) return false;
  const handedIn = new Set(c.materials.filter(({ removedAt }) => removedAt === null).map(({ item }) => item));

  return materialsFor(c.facts, judgement).required.some(({ code }) => !handedIn.has(code));
}
