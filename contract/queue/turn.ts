import type { Decided } from '../decided';
import type { CaseState } from '../../domain/vocabulary/case-states';
import type { Instant } from '../../domain/time/times';
import { contract } from '../envelope';
import { fields, id, nothing, seen, text, version } from '../fields';

export interface QueueCounts {
  readonly byState: Readonly<Partial<Record<CaseState, number>>>;
  /** Wait for a step of this person; of them, so many are not to wait: danger, a limit within a day, a notice. */
  readonly turn: number;
  readonly now: number;
  /** Wait for somebody outside the centre. */
  readonly outside: number;
  /** This person was the first to ask (首问). */
  readonly mine: number;
  readonly unowned: number;
  /** Colleagues ask this person to take them over. */
  readonly handed: number;
  readonly late: number;
  readonly today: number;
  readonly greenChannel: number;
  /** There are more open cases than were counted. */
  readonly more: boolean;
  /** Names of the staff by id, for whom cases can be handed over to. */
  readonly people: Readonly<Record<string, string>>;
  readonly at: Instant;
}

/** How many open cases stand where; at most a minute old. Of cases, never of people. */
export const queueCounts = contract<QueueCounts>('desk')('queueCounts', nothing);

/** The next case for this person: the most urgent one that waits for a step of theirs. Its turn becomes theirs if nobody has it. */
export const takeNext = contract<{ readonly caseId: string | null; readonly taken: boolean }>('desk')(
  'takeNext',
  nothing,
);

const reason = text('原因', 1000);

/** Gives the case to a colleague, who has it from now on. */
export const handOver = contract<Decided>('desk')('handOver', fields({ ...seen, personId: id, reason }));

export const takeCase = contract<Decided>('desk')('takeCase', fields({ caseId: id, version }));
