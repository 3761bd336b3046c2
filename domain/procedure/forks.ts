import type { Case } from '../case/case';
import type { CaseState } from '../vocabulary/case-states';
import { currentAssignment } from '../case/case-facts';
import type { StepInput } from './input';

/** A step whose next state depends on the case or on what the step says. */
export interface Fork {
  /** In words, for the documentation. */
  readonly sentence: string;
  /** Where it may lead, besides staying. */
  readonly targets: readonly CaseState[];
  readonly choose: (c: Case, input: StepInput) => CaseState;
}

export const forks = {
  replacement: {
    sentence: '换：重新指派；不换：不变',
    targets: ['ASSIGNING'],
    choose: (c, input) => (input.result === 'replaced' ? 'ASSIGNING' : c.state),
  },
  resume: {
    sentence: '律师已在办：继续办理；否则重新指派',
    targets: ['HANDLING', 'ASSIGNING'],
    choose: (c) => (currentAssignment(c)?.agreedAt ? 'HANDLING' : 'ASSIGNING'),
  },
  repair: {
    sentence: '已结案的退回结案；终止的退回终止',
    targets: ['CLOSED', 'TERMINATED'],
    choose: (c) => (c.closing.termination === null ? 'CLOSED' : 'TERMINATED'),
  },
} as const satisfies Record<string, Fork>;

export type ForkName = keyof typeof forks;
