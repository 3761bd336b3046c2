import type { IdentityPaper } from './person';
import type { SeenAs } from '../vocabulary/people';
import type { Day, Instant } from '../time/times';

/** The case was taken up (受理); the green channel may accept with papers still to come. */
export interface Acceptance {
  readonly at: Instant;
  readonly by: string;
  readonly withGaps: boolean;
}

/** A notice of police, procuratorate or court (法-25, 法-28): the centre only assigns. */
export interface OrganNotice {
  readonly organ: string;
  readonly organKind: 'police' | 'procuratorate' | 'court';
  readonly kind: 'must_defend' | 'may_defend' | 'compulsory_treatment' | 'minor_victim';
  readonly receivedAt: Instant;
  readonly contact: string;
  readonly charge: string;
  readonly stage: string;
  /** 无期徒刑、死刑 or its review: the lawyer needs three years of criminal defence (法-26). */
  readonly gravePenalty: boolean;
  readonly minor: boolean;
  readonly hearingAt: Instant | null;
}

/** An application passed on from custody within 24 hours (法-39). */
export interface CustodyPassOn {
  readonly institution: string;
  readonly askedAt: Instant;
  readonly receivedAt: Instant;
  readonly late: boolean;
}

/** What the person says to an application that a station filled in for them (条例-17). */
export interface Confirmation {
  /** Keyed hash of the openid of whoever filled it in. */
  readonly helperKey: string;
  readonly confirmedAt: Instant | null;
  /** On the own phone, or by a signature that the window registered. */
  readonly how: 'phone' | 'paper' | null;
  /** What the person says is wrong. */
  readonly wrong: string | null;
}

/** Sent to the centre that is competent (法-38, 148-10). */
export interface Referral {
  readonly at: Instant;
  readonly centre: string;
  readonly reason: string;
  readonly dataHandedOver: boolean;
}

/** What the person wants of the lawyer (点援 among it, where the centre allows it). */
export interface LawyerWishes {
  readonly woman: boolean;
  /** A language besides 普通话, 手语 too; `null` where none is asked for. */
  readonly language: string | null;
  /** The name of the lawyer wanted, as the person said it. */
  readonly named: string | null;
}

/** Somebody at the window looked at an identity paper (law.md §3). The number itself is not kept twice. */
export interface IdentityCheck {
  readonly at: Instant;
  readonly by: string;
  readonly of: 'applicant' | 'agent';
  readonly paper: IdentityPaper['kind'];
  /** What was seen of it: the original, a copy, or something else that the note names. */
  readonly seen: SeenAs;
  readonly nameMatches: boolean;
  readonly numberMatches: boolean;
  readonly note: string | null;
}

/** The one-time supplement notice (一次性告知, 法-43) and what came back. */
export interface Supplement {
  readonly askedAt: Instant;
  readonly dueOn: Day;
  readonly items: readonly SupplementItem[];
  readonly remindedAt: Instant | null;
  readonly suppliedAt: Instant | null;
  /** Why a second notice was needed; `null` for the first. */
  readonly overrideReason: string | null;
}

export interface SupplementItem {
  readonly code: string;
  readonly sentence: string;
  readonly supplied: boolean;
  readonly explanation: string | null;
}

/** A wait for another centre's check (异地核查协作). */
export interface Verification {
  readonly askedAt: Instant;
  readonly otherCentre: string;
  readonly items: string;
  readonly answeredAt: Instant | null;
  readonly answer: string | null;
}

/** Aid given before review (先行提供, 法-44). */
export interface Advance {
  readonly decidedAt: Instant;
  readonly by: string;
  readonly ground: 'deadline' | 'preservation' | 'other';
  readonly reason: string;
  readonly supplementDueOn: Day;
  readonly suppliedAt: Instant | null;
  readonly confirmedAt: Instant | null;
}

/** Someone who must not touch this case (回避: kin, or on the other side). */
export interface Recusal {
  readonly personId: string;
  readonly reason: string;
  readonly at: Instant;
}

export interface Recommendation {
  readonly by: string;
  readonly at: Instant;
  readonly proposal: 'grant' | 'refuse';
  readonly opinion: string;
}

export interface Outcome {
  readonly by: string;
  readonly at: Instant;
  readonly result: 'granted' | 'refused';
  /** Code of `vocabulary/refusal-grounds`; `null` when aid is granted. */
  readonly ground: string | null;
  /** The printed reason (决定理由): it stands on the decision, and the person reads it. */
  readonly reason: string;
  /** 审批意见, for the house alone. Decisions of earlier versions had one text for both. */
  readonly opinion?: string | null;
  readonly articles: readonly string[];
  /** Why the approver departed from the assessment; `null` when they agree. */
  readonly overrideReason: string | null;
}

/** What reviewer and approver said; two different people (law.md §4, LS). */
export interface Decision {
  readonly recommendation: Recommendation | null;
  readonly outcome: Outcome | null;
}

/** 异议 to the judicial bureau against a refusal or a termination (法-49). */
export interface Objection {
  readonly filedAt: Instant;
  readonly against: 'refusal' | 'termination';
  readonly reason: string;
  readonly result: 'upheld' | 'ordered' | null;
  readonly decidedAt: Instant | null;
  readonly answer: string | null;
}
