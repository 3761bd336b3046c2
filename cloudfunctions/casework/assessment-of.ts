import type { Case } from '../../domain/case/case';
import { assess, keptPack, type Assessment } from '../../domain/eligibility';

/** The assessment of a case under the pack it keeps: recomputed with its whole trace. `null` where the pack is gone. */
export function assessmentOf({ facts, pack }: Case): Assessment | null {
  if (pack.id === '') return null;

  return assess(facts, keptPack(pack));
}
