import type { Day, Instant } from '../../time/times';
import { each, plain, under, words } from '../../vocabulary/privacy';
import type { Declarations } from '../../vocabulary/privacy';

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

/** Whether aid is given: what was asked for, who said what, and the objection to it. */
export interface ReviewRecord {
  readonly supplements: readonly Supplement[];
  readonly verification: Verification | null;
  readonly advance: Advance | null;
  readonly recusals: readonly Recusal[];
  readonly decision: Decision;
  readonly objection: Objection | null;
}

/** Nothing yet. */
export const noReview: ReviewRecord = {
  supplements: [],
  verification: null,
  advance: null,
  recusals: [],
  decision: { recommendation: null, outcome: null },
  objection: null,
};

/** How each of its fields is kept from eyes. */
export const reviewFields = (): Declarations =>
  under('review', {
    ...under('supplements.*', {
      ...each('askedAt dueOn remindedAt suppliedAt', plain),
      overrideReason: words,
      ...under('items.*', { ...each('code supplied', plain), sentence: words, explanation: words }),
    }),
    ...under('verification', {
      ...each('askedAt otherCentre answeredAt', plain),
      items: words,
      answer: words,
    }),
    ...under('advance', {
      ...each('decidedAt by ground supplementDueOn suppliedAt confirmedAt', plain),
      reason: words,
    }),
    ...under('recusals.*', { ...each('personId at', plain), reason: words }),
    ...under('decision.recommendation', { ...each('by at proposal', plain), opinion: words }),
    ...under('decision.outcome', {
      ...each('by at result ground articles.*', plain),
      reason: words,
      opinion: words,
      overrideReason: words,
    }),
    ...under('objection', {
      ...each('filedAt against result decidedAt', plain),
      reason: words,
      answer: words,
    }),
  });
