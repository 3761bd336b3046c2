import type { DossierItem, FilingCheck, MemberShare, MissingItem } from '../case/records/closing-record';
import type { HandedPaper } from '../case/records/hand-over';
import type { Signing } from '../case/records/signing';
import type { Hearing } from '../case/records/handling-record';
import type { Subsidy } from '../subsidy/subsidy';
import type { PaperCode } from '../vocabulary/paper-codes';
import type { Day, Instant } from '../time/times';
import type { WorkingCalendar } from '../deadlines/calendar';
import type { CentreRules } from '../deadlines/centre-rules';
import type { ActKind, MajorMatter } from '../vocabulary/handling/acts';
import type { AppraisalVerdict } from '../vocabulary/handling/appraisals';
import type { ClosingResult, ClosingWay } from '../vocabulary/handling/closing-kinds';
import type { ComplaintFinding } from '../vocabulary/voices/complaint-findings';

/** The firm and lawyer that the dispatcher or the firm proposes, with what is known of them. */
export interface Assignee {
  readonly firmId: string;
  /** `null` while only the firm is chosen. */
  readonly lawyerId: string | null;
  readonly licensed?: boolean;
  /** Years of criminal defence (法-26 asks for three where 无期 or 死刑 may follow). */
  readonly criminalYears?: number;
  /** Knows the minds and bodies of minors (148-26). */
  readonly knowsMinors?: boolean;
  /** Firms that act for the other side, aided or not (律师法-39, 杭-32). */
  readonly opposingFirms?: readonly string[];
}

/**
 * What steps bring with them, besides the case and the person, as the guards see it: they say which are needed and
 * refuse by name when one is missing. Which of the keys one step brings stands in `brought.ts`.
 */
export interface StepInput {
  readonly now?: Instant;
  /** Needed by the steps that have their days: objecting, expiring, filing away. */
  readonly today?: Day;
  readonly calendar?: WorkingCalendar;
  readonly rules?: CentreRules;
  /** Reason, opinion, answer or text of the step. */
  readonly reason?: string;
  /** Why staff depart from the rule (a second supplement notice, a grant against the assessment). */
  readonly overrideReason?: string;
  readonly consent?: boolean;
  /** Codes of the items that are missing (supplement notice, returned dossier). */
  readonly gaps?: readonly string[];
  /** Codes of the supplement items handed in or explained with this step. */
  readonly answered?: readonly string[];
  readonly dueOn?: Day;
  /** The other centre: of a referral, of a verification. */
  readonly centre?: string;
  /** The person meant: recused, taking over. */
  readonly personId?: string;
  readonly memberId?: string;
  /** The register found nobody of the bureau who may look into the complaint, so the director does. */
  readonly insteadOfBureau?: boolean;
  /** The complaint that is answered. */
  readonly complaintId?: string;
  readonly finding?: ComplaintFinding;
  readonly proposal?: 'grant' | 'refuse';
  /** Ground of a refusal (code), of a termination (1–8), of aid in advance. */
  readonly ground?: string | number;
  readonly assignee?: Assignee;
  readonly excuse?: string;
  /** How the agreement was signed. */
  readonly signing?: Signing;
  readonly result?: 'replaced' | 'kept';
  /** What a handler who left hands over. */
  readonly handed?: readonly HandedPaper[];
  /** What a handler did, on which day, how long it took; a hearing that was fixed. */
  readonly act?: ActKind;
  /** The act was not done; the reason says why. */
  readonly notDone?: boolean;
  readonly matter?: MajorMatter;
  readonly happenedOn?: Day;
  readonly minutes?: number | null;
  readonly hearing?: Hearing | null;
  /** Whether the accused agrees to be defended, the second person to an appraisal; photos of the act, by material. */
  readonly agrees?: boolean | null;
  readonly files?: readonly string[];
  readonly closedOn?: Day;
  readonly way?: ClosingWay;
  readonly outcome?: ClosingResult;
  /** Yuan, and of which wages; `null` where nothing can be counted. */
  readonly recovered?: number | null;
  readonly wages?: number | null;
  readonly shares?: readonly MemberShare[];
  readonly consented?: boolean;
  readonly summary?: string;
  /** What lies in the dossier, what does not and why; and where it is put away. */
  readonly items?: readonly DossierItem[];
  readonly absent?: readonly MissingItem[];
  readonly check?: FilingCheck;
  readonly volumes?: number;
  readonly shelf?: string;
  readonly retentionYears?: number | null;
  /** What was counted by the table. */
  readonly subsidy?: Subsidy;
  readonly voucher?: string;
  readonly score?: number;
  readonly verdict?: string;
  /** What is proposed for a file whose years are over, for how many years more, and who stood by when it was destroyed. */
  readonly appraisal?: AppraisalVerdict;
  readonly keepYears?: number | null;
  readonly witnesses?: readonly string[];
  readonly paperId?: string;
  /** The form to be issued by hand. */
  readonly paperCode?: PaperCode;
}
