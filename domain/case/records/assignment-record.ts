import type { Instant } from '../../time/times';
import { about, each, name, plain, under, words } from '../../vocabulary/privacy';
import type { Declarations } from '../../vocabulary/privacy';
import type { LeavingCause } from '../../vocabulary/handling/leaving-causes';
import { handOverFields, type HandOver } from './hand-over';
import { signingFields, type Signing } from './signing';

/** What the person wants of the lawyer (点援 among it, where the centre allows it). */
export interface LawyerWishes {
  readonly woman: boolean;
  /** A language besides 普通话, 手语 too; `null` where none is asked for. */
  readonly language: string | null;
  /** The name of the lawyer wanted, as the person said it. */
  readonly named: string | null;
}

/** The lawyer's way into the case. The last one counts; earlier ones say why they ended. */
export interface Assignment {
  readonly assignedAt: Instant;
  readonly firmId: string;
  readonly firmName: string;
  readonly lawyerId: string | null;
  readonly lawyerName: string | null;
  readonly lawyerPhone: string | null;
  readonly reasons: readonly string[];
  readonly arrangedAt: Instant | null;
  readonly agreedAt: Instant | null;
  /** Why the agreement came later than five days (148-27). */
  readonly excuse: string | null;
  /** How it was signed; agreements of earlier versions do not say. */
  readonly signing?: Signing;
  readonly endedAt: Instant | null;
  /** `terminated`: nothing was signed when the aid ended, and the order that resumed it began the choice anew. */
  /** What was handed to the next one; of whoever had nothing in hand, and of earlier versions, there is none. */
  readonly handOver?: HandOver;
  readonly endReason: 'declined' | 'replaced' | LeavingCause | 'terminated' | null;
}

export interface Replacement {
  readonly id: string;
  readonly askedAt: Instant;
  readonly reason: string;
  readonly result: 'replaced' | 'kept' | null;
  readonly decidedAt: Instant | null;
  readonly answer: string | null;
}

/** Who takes the case up, and whether that stays. */
export interface AssignmentRecord {
  readonly wishes: LawyerWishes | null;
  readonly assignments: readonly Assignment[];
  readonly replacements: readonly Replacement[];
}

/** Nothing yet. */
export const noAssignment: AssignmentRecord = {
  wishes: null,
  assignments: [],
  replacements: [],
};

/** How each of its fields is kept from eyes. */
export const assignmentFields = (): Declarations =>
  under('assignment', {
    ...under('wishes', { woman: about, language: about, named: name }),
    ...under('assignments.*', {
      ...each('assignedAt firmId firmName lawyerId arrangedAt agreedAt endedAt endReason reasons.*', plain),
      // A handler acts in office: the name and number are given to the person and stand on papers.
      ...each('lawyerName lawyerPhone', plain),
      excuse: words,
      ...signingFields(),
      ...handOverFields(),
    }),
    ...under('replacements.*', {
      ...each('id askedAt result decidedAt', plain),
      reason: words,
      answer: words,
    }),
  });
