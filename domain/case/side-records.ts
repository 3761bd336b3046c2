import type {
  ArchivePlace,
  Assignment,
  Closing,
  Complaint,
  Dossier,
  FollowUp,
  Note,
  Payment,
  Progress,
  Rating,
  Replacement,
  Termination,
} from './handling-records';
import type {
  Acceptance,
  Advance,
  Confirmation,
  CustodyPassOn,
  Decision,
  IdentityCheck,
  LawyerWishes,
  Objection,
  OrganNotice,
  Recusal,
  Referral,
  Supplement,
  Verification,
} from './review-records';
import type { Instant } from '../time/times';

export type * from './handling-records';
export type * from './review-records';

/** The small machines beside the main one (law.md §4). */
export interface SideRecords {
  readonly notice: OrganNotice | null;
  readonly custody: CustodyPassOn | null;
  /** `null` where nobody filled the form in for the person. Cases of earlier versions have none. */
  readonly confirmation?: Confirmation | null;
  readonly acceptance: Acceptance | null;
  readonly referral: Referral | null;
  readonly withdrawal: { readonly at: Instant; readonly reason: string } | null;
  readonly supplements: readonly Supplement[];
  readonly verification: Verification | null;
  readonly advance: Advance | null;
  readonly recusals: readonly Recusal[];
  readonly decision: Decision;
  readonly objection: Objection | null;
  readonly assignments: readonly Assignment[];
  readonly progress: readonly Progress[];
  readonly replacements: readonly Replacement[];
  readonly complaints: readonly Complaint[];
  readonly termination: Termination | null;
  readonly closing: Closing | null;
  readonly dossier: Dossier | null;
  readonly payment: Payment | null;
  readonly rating: Rating | null;
  readonly followUps: readonly FollowUp[];
  /** The approval file of a case that never reached a lawyer was put away. */
  readonly filedAt: Instant | null;
  /** Where the file lies. Cases of earlier versions have none. */
  readonly archive?: ArchivePlace | null;
  /** Cases of earlier versions have neither wishes nor checks. */
  readonly wishes?: LawyerWishes | null;
  readonly identityChecks?: readonly IdentityCheck[];
  readonly notes: readonly Note[];
}

/** What stands beside a new case: nothing yet. */
export const emptySideRecords: SideRecords = {
  notice: null,
  custody: null,
  confirmation: null,
  acceptance: null,
  referral: null,
  withdrawal: null,
  supplements: [],
  verification: null,
  advance: null,
  recusals: [],
  decision: { recommendation: null, outcome: null },
  objection: null,
  assignments: [],
  progress: [],
  replacements: [],
  complaints: [],
  termination: null,
  closing: null,
  dossier: null,
  payment: null,
  rating: null,
  followUps: [],
  filedAt: null,
  archive: null,
  wishes: null,
  identityChecks: [],
  notes: [],
};
