import type { Case } from '../../case/case';
import type { ErrorCode } from '../../refusals/errors';
import type { ActingPerson } from '../acting-person';
import type { StepInput } from '../input';

/** A condition of a step: named, with the sentence that is shown when it is not met. */
export interface Guard {
  /** Plain Chinese with the cure, as it stands beside the button and in the refusal. */
  readonly sentence: string;
  readonly code: ErrorCode;
  /**
   * `case`: known before anything is typed, shown beside the button.
   * `input`: about what the step brings; `time`: needs today and the calendar. Both are checked by `guard` only.
   */
  readonly reads: 'case' | 'input' | 'time';
  /** The same with what exactly is missing, where the case or the input tells it. */
  readonly says?: (c: Case, input: StepInput) => string;
  readonly holds: (c: Case, actor: ActingPerson, input: StepInput) => boolean;
}

/** Whether something was really written. */
export function written(text: unknown): boolean {
  return typeof text === 'string' && text.trim() !== '';
}
