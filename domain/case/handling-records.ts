import type { DossierItemCode } from '../closing/dossier-items';
import type { ActKind, MajorMatter } from '../vocabulary/acts';
import type { ClosingResult, ClosingWay } from '../vocabulary/closings';
import type { ComplaintFinding } from '../vocabulary/complaint-findings';
import type { Day, Instant } from '../time/times';

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
  readonly endedAt: Instant | null;
  /** `terminated`: nothing was signed when the aid ended, and the order that resumed it began the choice anew. */
  readonly endReason: 'declined' | 'replaced' | 'conflict' | 'terminated' | null;
}

/** A hearing that was fixed: the person has to be there. */
export interface Hearing {
  readonly at: Instant;
  readonly place: string;
}

/** What the lawyer did, or reported to the centre alone (法-46; FZ-014). */
export interface Progress {
  readonly at: Instant;
  /** Whoever noted it: the handler, or staff for them. */
  readonly by: string;
  readonly kind: 'progress' | 'major';
  /** What was done; of a report, which kind of matter. */
  readonly act: ActKind | null;
  readonly matter: MajorMatter | null;
  readonly happenedOn: Day;
  readonly text: string;
  readonly minutes: number | null;
  readonly hearing: Hearing | null;
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
  readonly upheld: ComplaintFinding | null;
}

export interface Termination {
  readonly at: Instant;
  /** 1–8 as in 法-48. */
  readonly ground: number;
  readonly reason: string;
}

export interface Closing {
  readonly at: Instant;
  /** Whoever wrote it down: the handler, or staff for them. */
  readonly by: string;
  readonly closedOn: Day;
  readonly way: ClosingWay;
  readonly result: ClosingResult;
  /** Yuan gained or saved; `null` where nothing can be counted. */
  readonly recovered: number | null;
  /** Of which wages. */
  readonly wages: number | null;
  /** The judgment or other paper, with its number. */
  readonly document: string | null;
  /** What was done, in 50 to 1,000 signs. */
  readonly summary: string;
}

/** One paper of the handler's part, as it was handed in. */
export interface DossierItem {
  readonly code: DossierItemCode;
  readonly pages: number;
  /** A copy; otherwise the original. */
  readonly copy: boolean;
}

/** A paper that the list asks for and that there is not, with the reason. */
export interface MissingItem {
  readonly code: DossierItemCode;
  readonly reason: string;
}

/** 一案一卷: handed in, checked, archived. */
export interface Dossier {
  readonly submittedAt: Instant;
  /** Whoever handed it in: the handler, or staff for them. */
  readonly by: string;
  readonly items: readonly DossierItem[];
  readonly absent: readonly MissingItem[];
  readonly returnedAt: Instant | null;
  /** What the review missed, one a line. */
  readonly gaps: readonly string[];
  readonly passedAt: Instant | null;
}

/** 刑事 · 民事 · 行政 · 非诉讼 (law-back-half §E.1). */
export type ArchiveClass = 'criminal' | 'civil' | 'administrative' | 'non_litigation';

/** Where the dossier, or the approval file alone, lies from now on. */
export interface ArchivePlace {
  readonly at: Instant;
  readonly by: string;
  readonly number: string;
  readonly archiveClass: ArchiveClass;
  readonly year: number;
  readonly serial: number;
  readonly volumes: number;
  readonly shelf: string;
  /** `null`: kept for ever. The table of years is the centre's own (档案法实施条例). */
  readonly retentionYears: number | null;
  readonly expiresOn: Day | null;
  /** 密卷: secrets or privacy. */
  readonly secret: boolean;
}

/** The handler's subsidy, paid to the unit and free of tax (法-52). */
export interface Payment {
  readonly paidAt: Instant;
  readonly by: string;
  readonly unit: string;
  /** Yuan. */
  readonly amount: number;
}

export interface Rating {
  readonly at: Instant;
  readonly score: number;
  readonly comment: string;
}

/** 回访 after closing (FZ-032). */
export interface FollowUp {
  readonly at: Instant;
  readonly by: string;
  readonly satisfied: number | null;
  readonly feeAsked: boolean | null;
  readonly resultPerformed: boolean | null;
  readonly text: string;
}

export interface Note {
  readonly at: Instant;
  readonly by: string;
  readonly text: string;
}
