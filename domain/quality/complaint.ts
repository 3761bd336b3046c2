import type { ComplaintExtension } from '../case/records/voices-record';
import type { Day, Instant } from '../time/times';
import type { ComplaintFinding } from '../vocabulary/voices/complaint-findings';
import type { ComplaintSubject } from '../vocabulary/voices/complaint-subjects';
import type {
  ComplaintAppeal,
  ComplaintResult,
  ComplaintState,
  ComplaintWay,
} from '../vocabulary/voices/complaint-words';

/** Whom a complaint is about, as far as anybody knows. */
export interface ComplaintTarget {
  readonly name: string | null;
  /** The account at the desk: its owner neither handles nor sees the complaint. */
  readonly staffId: string | null;
  readonly lawyerId: string | null;
  readonly firmId: string | null;
}

/** Nobody in particular. */
export const noTarget: ComplaintTarget = { name: null, staffId: null, lawyerId: null, firmId: null };

/**
 * `usual`: as the law has it. `director`: nobody of the bureau may, since it is about them, or there is none.
 * `outside`: nobody at this desk may, so the bureau must be told in another way.
 */
export type FallsTo = 'usual' | 'director' | 'outside';

/** A complaint or opinion with everything that became of it (法-55, 56). */
export interface ComplaintRecord {
  readonly receivedAt: Instant;
  readonly way: ComplaintWay;
  readonly about: ComplaintSubject;
  readonly target: ComplaintTarget;
  /** The case it is about. */
  readonly caseId: string | null;
  readonly receiptNo: string | null;
  /** It stands in the case too: the answer goes into the case, and its clock stops there. */
  readonly inCase: boolean;
  /** Whoever is complained of must not learn who asked. */
  readonly quiet: boolean;
  /** Its words name somebody of the centre or the bureau. Those of before do not say. */
  readonly house?: boolean;
  /** Who can look into it, as the register finds on each reading. */
  readonly falls?: FallsTo;
  readonly name: string | null;
  readonly phone: string | null;
  readonly text: string;
  readonly state: ComplaintState;
  /** Where money was asked: when the person was called. */
  readonly calledAt: Instant | null;
  readonly supplement: {
    readonly askedAt: Instant;
    readonly what: string;
    readonly dueOn: Day;
    readonly answeredAt: Instant | null;
    readonly answer: string | null;
  } | null;
  readonly acceptedAt: Instant | null;
  /** Somebody else looks into it: a colleague, a lower office, an association. */
  readonly delegation: {
    readonly at: Instant;
    readonly to: string;
    readonly staffId: string | null;
    readonly dueOn: Day;
    readonly report: string | null;
    readonly reportedAt: Instant | null;
  } | null;
  readonly extension: ComplaintExtension | null;
  readonly decision: {
    readonly at: Instant;
    readonly byId: string | null;
    readonly finding: ComplaintFinding;
    readonly result: ComplaintResult | null;
    readonly answer: string;
  } | null;
  readonly toldAt: Instant | null;
  readonly contest: {
    readonly at: Instant;
    readonly text: string;
    readonly answer: string | null;
    readonly answeredAt: Instant | null;
  } | null;
  readonly appeals: readonly {
    readonly kind: ComplaintAppeal;
    readonly on: Day;
    readonly note: string | null;
  }[];
  readonly mergedInto: string | null;
}

/** What is known of a complaint when it comes. */
export type ComplaintAsReceived = Pick<
  ComplaintRecord,
  'receivedAt' | 'way' | 'about' | 'target' | 'caseId' | 'receiptNo' | 'inCase' | 'quiet' | 'text'
> &
  Partial<Pick<ComplaintRecord, 'name' | 'phone'>>;

/** A complaint that nobody has done anything about yet. */
export function received(known: ComplaintAsReceived): ComplaintRecord {
  return {
    ...{ name: null, phone: null, state: 'received', calledAt: null, supplement: null, acceptedAt: null },
    ...{ delegation: null, extension: null, decision: null, toldAt: null, contest: null },
    ...{ appeals: [], mergedInto: null },
    ...known,
  };
}

/** Somebody has said that the answer is not right, and nobody has looked at it again. */
export function isContested({ contest }: Pick<ComplaintRecord, 'contest'>): boolean {
  return contest !== null && contest.answeredAt === null;
}

/** Something is still to be done. */
export function isOpenComplaint(one: Pick<ComplaintRecord, 'state' | 'contest'>): boolean {
  return (one.state !== 'told' && one.state !== 'merged') || isContested(one);
}
