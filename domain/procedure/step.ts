import type { PaperCode } from '../vocabulary/paper-codes';
import type { Role } from '../vocabulary/persons/roles';
import type { CaseState } from '../vocabulary/case-states';
import type { ClockName } from '../vocabulary/clock-names';
import type { MessageName } from '../vocabulary/messages/message-names';
import type { ActionName } from '../vocabulary/actions';
import type { ForkName } from './forks';
import type { GuardName } from './guards/names';

/** One line of the procedure: in these states these people may do this, and that follows. What it rests on: `step-sources.ts`. */
export interface Step {
  readonly action: ActionName;
  readonly from: readonly CaseState[];
  /** `same`: the state stays; or the fork that chooses. */
  readonly to: CaseState | 'same' | { readonly fork: ForkName };
  readonly who: readonly Role[];
  readonly guards: readonly GuardName[];
  /** Papers issued with the step (forms of 法律援助文书格式, law.md §5). */
  readonly papers: readonly PaperCode[];
  readonly starts: readonly ClockName[];
  readonly stops: readonly ClockName[];
  /** What the citizen is told. */
  readonly message: MessageName | null;
}

type StepRow = Pick<Step, 'action' | 'from' | 'to' | 'who'> & Partial<Step>;

/** Fills what a row leaves out, and freezes it. */
export function step(row: StepRow): Step {
  const empty = { guards: [], papers: [], starts: [], stops: [], message: null };

  return Object.freeze({ ...empty, ...row });
}
