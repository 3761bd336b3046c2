import { assess, keptPack, type Assessment } from '../eligibility';
import { recordOf, type AssessmentRecord } from './records/assessment-record';
import type { Case } from './case';

/** What a case was assessed as, what it is assessed as again, and where the two part. */
export interface AssessedAgain {
  readonly then: AssessmentRecord;
  readonly again: Assessment;
  /** Empty where the answer is the same as then. */
  readonly differs: readonly (keyof AssessmentRecord)[];
}

const compared = ['outcome', 'inScope', 'hardship', 'greenChannel', 'channels', 'nearby', 'basis'] as const;

/**
 * Assesses a case once more under its own pack and day, with what the centre had switched on then (design §4): the
 * answer has to be the same as then, whatever rules have come since.
 * @returns null where the case was never assessed
 * @throws DomainError PackUnknown
 */
export function assessAgain({ assessment: then, facts, pack }: Case): AssessedAgain | null {
  if (then === null || pack.id === '') return null;
  const again = assess(facts, keptPack(pack));

  return { then, again, differs: differencesOf(then, recordOf(again, then.at)) };
}

/** Where two records part; a part that the older one does not have is no difference. */
export function differencesOf(then: AssessmentRecord, now: AssessmentRecord): (keyof AssessmentRecord)[] {
  return compared.filter(
    (part) => then[part] !== undefined && JSON.stringify(then[part]) !== JSON.stringify(now[part]),
  );
}
