import type { Day, Instant } from './times';

/** The one-time supplement notice (一次性告知, 法-43) and what came back. */
export interface Supplement {
  readonly askedAt: Instant;
  readonly dueOn: Day;
  readonly items: readonly {
    readonly code: string;
    readonly sentence: string;
    readonly supplied: boolean;
    readonly explanation: string | null;
  }[];
  readonly suppliedAt: Instant | null;
}

/** A wait for another centre's check (异地核查协作). */
export interface Verification {
  readonly askedAt: Instant;
  readonly otherCentre: string;
  readonly items: string;
  readonly answeredAt: Instant | null;
}

/** Aid given before review (先行提供, 法-44). */
export interface Advance {
  readonly decidedAt: Instant;
  readonly ground: 'deadline' | 'preservation' | 'other';
  readonly supplementDueOn: Day;
  readonly confirmedAt: Instant | null;
}

/** What reviewer and approver said; two different people (law.md §4, LS). */
export interface Decision {
  readonly recommendation: {
    readonly by: string;
    readonly at: Instant;
    readonly proposal: 'grant' | 'refuse';
    readonly opinion: string;
  } | null;
  readonly outcome: {
    readonly by: string;
    readonly at: Instant;
    readonly result: 'granted' | 'refused';
    readonly ground: string | null;
    readonly reason: string;
    readonly articles: readonly string[];
  } | null;
}

/** The lawyer's way into the case. */
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
  readonly excuse: string | null;
}

export interface Objection {
  readonly filedAt: Instant;
  readonly against: 'refusal' | 'termination';
  readonly reason: string;
  readonly result: 'upheld' | 'ordered' | null;
  readonly decidedAt: Instant | null;
  readonly answer: string | null;
}

export interface Replacement {
  readonly id: string;
  readonly askedAt: Instant;
  readonly reason: string;
  readonly result: 'replaced' | 'kept' | null;
  readonly decidedAt: Instant | null;
  readonly answer: string | null;
}

export interface Complaint {
  readonly id: string;
  readonly filedAt: Instant;
  readonly about: 'centre' | 'firm' | 'lawyer' | 'staff' | 'fee';
  readonly text: string;
  readonly answeredAt: Instant | null;
  readonly answer: string | null;
  readonly upheld: boolean | null;
}

/** The small machines beside the main one (law.md §4). */
export interface SideRecords {
  readonly supplements: readonly Supplement[];
  readonly verification: Verification | null;
  readonly advance: Advance | null;
  readonly decision: Decision;
  readonly assignments: readonly Assignment[];
  readonly objection: Objection | null;
  readonly replacements: readonly Replacement[];
  readonly complaints: readonly Complaint[];
  readonly termination: { readonly at: Instant; readonly ground: number; readonly reason: string } | null;
  readonly closing: {
    readonly closedOn: Day;
    readonly way: string;
    readonly result: string;
    readonly recovered: number | null;
  } | null;
  readonly rating: { readonly at: Instant; readonly score: number; readonly comment: string } | null;
  readonly notes: readonly { readonly at: Instant; readonly by: string; readonly text: string }[];
}
