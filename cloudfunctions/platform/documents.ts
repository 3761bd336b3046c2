import type { StoredCase, Counter } from './documents/cases';
import type {
  AccountChange,
  User,
  Session,
  ScanCode,
  StaffPhone,
  Citizen,
  RateCounter,
} from './documents/people';
import type {
  Centre,
  ConfirmCode,
  Invitation,
  HandlerPhone,
  Station,
  StationWorker,
  Firm,
  Lawyer,
} from './documents/network';
import type { LedgerEntry } from './documents/ledger';
import type {
  Complaint,
  HearingPlan,
  RecordObjection,
  ReplyLink,
  ReviewFile,
  ReviewRound,
  ReviewRules,
  Visit,
} from './documents/quality';
import type {
  AccessRecord,
  LookerRecord,
  OfficeChange,
  OutboxMessage,
  Anchor,
  DayAnchor,
  Removal,
  Vital,
  WholeRun,
  Tally,
  OldRecord,
  OldImport,
  Recount,
  Consultation,
  ExpectedUpload,
} from './documents/records';
import type { Appraisal, KeptMould, Report, Summary } from './documents/reports';
import type { Volume } from './documents/volumes';

export type * from './documents/cases';
export type * from './documents/people';
export type * from './documents/network';
export type * from './documents/ledger';
export type * from './documents/quality';
export type * from './documents/records';
export type * from './documents/reports';
export type * from './documents/volumes';

/** Every collection with the shape of its documents. */
export interface Documents {
  readonly cases: StoredCase;
  readonly counters: Counter;
  readonly users: User;
  readonly sessions: Session;
  readonly scan_codes: ScanCode;
  readonly staff_phones: StaffPhone;
  readonly account_changes: AccountChange;
  readonly centres: Centre;
  readonly stations: Station;
  readonly station_workers: StationWorker;
  readonly handler_phones: HandlerPhone;
  readonly confirm_codes: ConfirmCode;
  readonly invitations: Invitation;
  readonly firms: Firm;
  readonly lawyers: Lawyer;
  readonly consultations: Consultation;
  readonly citizens: Citizen;
  readonly access_log: AccessRecord;
  readonly office_changes: OfficeChange;
  readonly lookers: LookerRecord;
  readonly outbox: OutboxMessage;
  readonly anchors: Anchor | DayAnchor;
  readonly removals: Removal;
  readonly vitals: Vital;
  readonly whole_runs: WholeRun;
  readonly tallies: Tally;
  readonly old_records: OldRecord;
  readonly old_imports: OldImport;
  readonly recounts: Recount;
  readonly reports: Report;
  readonly summaries: Summary;
  readonly appraisals: Appraisal;
  readonly moulds: KeptMould;
  readonly complaints: Complaint;
  readonly visits: Visit;
  readonly record_objections: RecordObjection;
  readonly hearing_plans: HearingPlan;
  readonly reply_links: ReplyLink;
  readonly review_rules: ReviewRules;
  readonly review_rounds: ReviewRound;
  readonly review_files: ReviewFile;
  readonly expected_uploads: ExpectedUpload;
  readonly volumes: Volume;
  readonly rate: RateCounter;
  /** A register of the kit, by its name. */
  readonly [ledger: `ledger_${string}`]: LedgerEntry;
}

export type CollectionName = keyof Documents;
