import type { Drawable } from '../../../domain/quality/review/draw';
import type { VisitWay } from '../../../domain/vocabulary/voices/visit-ways';
import type { Grade, GradeLimits, Score } from '../../../domain/quality/review/score';
import type { RoundKind, ScoreSheet, SheetKind } from '../../../domain/quality/review/sheet';
import type { Day, Instant } from '../../../domain/time/times';
import type { KeptCount } from '../../../domain/statistics/counted';
import type { CountedReview } from '../../../domain/statistics/from-review';
import type { CountedComplaint } from '../../../domain/statistics/from-complaint';

/** A complaint or opinion. Everything that was said, and who said it, is sealed in one piece. */
export interface Complaint {
  readonly _id: string;
  readonly centreId: string;
  readonly version: number;
  /** Keyed hash of the openid of whoever complained on the phone. */
  readonly ownerKey: string | null;
  readonly caseId: string | null;
  readonly takenById: string | null;
  readonly delegateId: string | null;
  readonly mergedInto: string | null;
  /** Something is still to be done. */
  readonly open: boolean;
  /** When it came, with its id: by this lists are read on. */
  readonly order: string;
  /** A `ComplaintRecord` of the domain. */
  readonly sealed: string;
  readonly course: readonly {
    readonly at: Instant;
    readonly who: { readonly id: string; readonly name: string };
    readonly did: string;
  }[];
  /** Whom it is about, for the record of a handler. */
  readonly lawyerId: string | null;
  readonly firmId: string | null;
  /** What is counted of it. */
  readonly facts: CountedComplaint;
  /** `null` where whoever complained is to stay unknown. */
  readonly receiptNo: string | null;
  readonly toCount: boolean;
  readonly counted?: KeptCount;
}

/** The sheets and limits of a centre; before it writes its own there is none. */
export interface ReviewRules {
  /** The centre. */
  readonly _id: string;
  readonly version: number;
  readonly sheets: Partial<Readonly<Record<SheetKind, ScoreSheet>>>;
  readonly limits: GradeLimits;
}

/** A round of review with all that its draw can be checked by. */
export interface ReviewRound {
  readonly _id: string;
  readonly centreId: string;
  readonly version: number;
  readonly title: string;
  readonly at: Instant;
  readonly byId: string;
  readonly kind: RoundKind;
  readonly from: Day;
  readonly to: Day;
  /** To which stage, firm, handler it was kept, in words; rounds of before lack it. */
  readonly only?: string | null;
  readonly share: number;
  readonly seed: string;
  readonly list: readonly Drawable[];
  readonly sheet: ScoreSheet;
  readonly limits: GradeLimits;
  readonly perFile: number;
  readonly assessors: readonly { readonly staffId: string; readonly firmId: string | null }[];
  readonly publishedAt: Instant | null;
  /** What is counted of it, once it is published. */
  readonly facts: CountedReview | null;
  readonly toCount: boolean;
  readonly counted?: KeptCount;
}

/** A file in a round: who looks at it, and what each gave. */
export interface ReviewFile {
  readonly _id: string;
  readonly centreId: string;
  readonly roundId: string;
  readonly version: number;
  /** The number on the assessors' list; it says nothing of the case. */
  readonly no: string;
  readonly caseId: string;
  readonly receiptNo: string | null;
  readonly lawyerId: string | null;
  readonly lawyerName: string;
  readonly firmName: string;
  /** Who may not look at it, whoever is asked later. */
  readonly barred: readonly string[];
  readonly assessorIds: readonly string[];
  readonly scores: Readonly<Record<string, Score>>;
  readonly needsThird: boolean;
  readonly points: number | null;
  readonly grade: Grade | null;
  readonly publishedAt: Instant | null;
  readonly repair: {
    readonly what: string;
    readonly dueOn: Day;
    readonly doneAt: Instant | null;
  } | null;
}

/** A letter that may be answered once without an account. */
export interface ReplyLink {
  /** Keyed hash of the code: the code itself stands on the letter alone. */
  readonly _id: string;
  readonly centreId: string;
  /** What is asked. */
  readonly use: 'opinion' | 'confirmation';
  /** The case, or the line of the register of confirmations. */
  readonly about: string;
  /** The case, as links from before there were confirmations name it. */
  readonly caseId?: string;
  readonly endsAt: Instant;
  /** How often it was opened or answered. */
  readonly tries: number;
}

/** What a handler says against the record. */
export interface RecordObjection {
  readonly _id: string;
  readonly centreId: string;
  readonly lawyerId: string;
  readonly version: number;
  readonly open: boolean;
  readonly at: Instant;
  /** What was said and answered. */
  readonly sealed: string;
  readonly answeredBy: string | null;
}

/** A case with hearings: by its last one the list finds it. */
export interface HearingPlan {
  /** The case. */
  readonly _id: string;
  readonly centreId: string;
  readonly last: Instant;
}

/** The return visit of a closed case, as long as it is to be made. */
export interface Visit {
  readonly _id: string;
  readonly centreId: string;
  readonly caseId: string;
  readonly version: number;
  readonly open: boolean;
  readonly dueOn: Day;
  readonly tries: readonly { readonly at: Instant; readonly how: VisitWay; readonly by: string }[];
  /** When the person is asked to answer on the phone; `null` once it was done. Plans of earlier versions have none. */
  readonly askOn?: Day | null;
  /** What the person answered on the phone, sealed. */
  readonly sealedSaid?: string | null;
}
