import type { FaultKind, WholePart } from '../../../domain/vocabulary/whole';
import type { SetUpPart } from '../../../contract/setup/set-up';
import type { ConsultationKind } from '../../../domain/vocabulary/consultation-kinds';
import type { LineKeeping } from './ledger';
import type { Sealed } from './sealed';
import type { Day, Instant } from '../../../domain/time/times';
import type { ConsultationChannel } from '../../../domain/vocabulary/entrances';
import type { StatisticsGroup } from '../../../domain/vocabulary/persons/people';
import type { FlowName } from '../../../domain/statistics/flows';
import type { LedgerSheet } from '../../../domain/statistics/lines/ledger-headings';
import type { KeptCount } from '../../../domain/statistics/counted';

export interface AccessRecord extends Sealed {
  readonly _id: string;
  readonly at: Instant;
  readonly centreId: string;
  readonly caseId: string;
  readonly who: { readonly id: string; readonly name: string; readonly role: string };
  readonly what: 'case' | 'material' | 'paper' | 'identity' | 'bank';
  readonly target: string;
}

/** Somebody has a dossier open. */
export interface LookerRecord {
  readonly _id: string;
  readonly caseId: string;
  readonly centreId: string;
  readonly name: string;
  readonly since: Instant;
  readonly seenAt: Instant;
}

/** A change of the office itself: accounts, centre, rules. Never edited; taking one back is a change of its own. */
export interface OfficeChange extends Sealed {
  readonly _id: string;
  readonly at: Instant;
  readonly centreId: string;
  readonly who: { readonly id: string; readonly name: string };
  readonly kind: 'user' | 'provider' | 'ledger' | SetUpPart;
  readonly target: string;
  /** Of a line of a register: the collection it stands in. */
  readonly of?: string;
  /** Which version of the line this change made. */
  readonly version?: number;
  readonly title: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface OutboxMessage {
  readonly _id: string;
  readonly centreId: string;
  readonly caseId: string;
  readonly eventNo: number;
  readonly ownerKey: string | null;
  /** The entry of the register that it goes to, where it is not for the person; `ownerKey` is then that phone. */
  readonly handlerId?: string;
  readonly moment: string;
  readonly sentence: string;
  /** The receipt's number, and whether others may read along; absent in what was written before. */
  readonly number?: string | null;
  readonly isQuiet?: boolean;
  readonly at: Instant;
  readonly state: 'waiting' | 'sent' | 'phone_task' | 'done';
  readonly tries: number;
  readonly notBefore: Instant;
  readonly sentAt: Instant | null;
  readonly trouble: string | null;
  /** Of a call that staff make: who has it in hand or made it, how often nobody answered, when it was said. */
  readonly takenBy?: string | null;
  readonly calls?: number;
  readonly doneAt?: Instant;
}

/** What earlier versions set once a day: one hash over the chain heads that changed. */
export interface DayAnchor {
  readonly _id: Day;
  readonly at: Instant;
  readonly count: number;
  readonly heads: string;
  readonly previous: string | null;
  readonly hash: string;
}

/**
 * One link of the office's own chain, set by the clock whenever something was written: the ends of the histories that
 * grew and the lines of the logs that came, each by name, with the link before. Keyed.
 */
export interface Anchor {
  /** `s` and the number, filled up with noughts: orders behind the days of earlier versions. */
  readonly _id: string;
  readonly no: number;
  readonly at: Instant;
  /** `case:number:hash` of the last event. */
  readonly cases: readonly string[];
  /** `collection:id:seal`. */
  readonly lines: readonly string[];
  readonly previous: string | null;
  readonly seal: string;
}

/** A document that the product itself took away: what, when and why, so that nothing is missing without a reason. */
export interface Removal extends Sealed {
  /** `collection:id` */
  readonly _id: string;
  readonly at: Instant;
  readonly centreId: string;
  readonly why: string;
}

/** Something the office must know of itself: key, clock, last backup. Sealed. */
export interface Vital {
  readonly _id: string;
  readonly at: Instant;
  readonly about: Readonly<Record<string, unknown>>;
  readonly seal: string;
}

/** One run over everything: how far it came and what it found. Sealed, so that no red can be made green. */
export interface WholeRun {
  readonly _id: string;
  readonly startedAt: Instant;
  readonly finishedAt: Instant | null;
  /** `null` for the clock. */
  readonly by: string | null;
  /** Which part is being looked at, and behind what. */
  readonly part: number;
  readonly after: string;
  readonly checked: readonly number[];
  readonly found: readonly WholeFound[];
  /** How many of each part, named or not. */
  readonly faults: readonly number[];
  /** What one slice hands to the next. */
  readonly memory: WholeMemory;
  readonly seal: string;
}

/** Something that a run found. `centreId` is `null` for what belongs to the whole office. */
export interface WholeFound {
  readonly part: WholePart;
  readonly kind: FaultKind;
  readonly where: string;
  readonly no: number | null;
  readonly caseId: string | null;
  readonly centreId: string | null;
}

export interface WholeMemory {
  /** The link before: its seal and its number. */
  readonly anchor: { readonly seal: string | null; readonly no: number };
  /** Numbers found on papers, as bits, by counter and kind. */
  readonly numbers: readonly (readonly [key: string, bits: string])[];
}

/** The sums of one flow over a year, a month or a day: kept up with every change, never by a scan. */
export interface Tally {
  /** `centre:granted:2026-05` */
  readonly _id: string;
  readonly centreId: string;
  readonly flow: FlowName;
  /** `2026`, `2026-05` or `2026-05-03`, in China. */
  readonly span: string;
  /** Figure → splits → values → sum, as `domain/statistics/tally-keys` says. */
  readonly sums: Readonly<Record<string, unknown>>;
}

/** A line of an earlier year that came in from Excel: counted, never worked on. */
export interface OldRecord {
  /** Made of the centre and the number of the case, or of everything that the line says. */
  readonly _id: string;
  readonly centreId: string;
  readonly sheet: LedgerSheet;
  /** Sealed: the cells by their headings. */
  readonly cells: string;
  /** The import that wrote it last. */
  readonly importId: string;
  /** Its import was taken back: it goes as soon as the figures have let go of it. */
  readonly gone: boolean;
  readonly toCount: boolean;
  readonly counted?: KeptCount;
}

/** A file of earlier years that somebody brought in. */
export interface OldImport {
  readonly _id: string;
  readonly centreId: string;
  readonly file: string;
  readonly at: Instant;
  readonly by: string;
  readonly lines: number;
  readonly withdrawnAt: Instant | null;
}

/** How far the figures of a collection were counted anew. */
export interface Recount {
  /** The collection. */
  readonly _id: string;
  readonly by: string;
  readonly after: string;
  readonly done: boolean;
}

/** One line of the consultation register (FZ-001). What was asked and answered is sealed. */
export interface Consultation extends LineKeeping {
  /** Keyed hash of the openid of whoever asked on the phone; `null` for other channels. */
  readonly ownerKey: string | null;
  readonly channel: ConsultationChannel;
  readonly kind: ConsultationKind;
  readonly topic: string | null;
  /** Known where staff took it down. */
  readonly name?: string | null;
  readonly groups?: readonly StatisticsGroup[];
  /** Where the person asked from, where staff wrote it down. */
  readonly from?: string | null;
  readonly text: string;
  readonly phone: string | null;
  /** When the person has time, in their words. */
  readonly when: string | null;
  /** No details in messages or calls. */
  readonly discreet: boolean;
  readonly askedAt: Instant;
  /** The centre's promise, not a statutory day. */
  readonly answerBy: Day;
  readonly answer: string | null;
  readonly answeredAt: Instant | null;
  readonly answeredBy: string | null;
  /** The asker's own case that it belongs to. */
  readonly ofCase?: { readonly caseId: string; readonly receiptNo: string | null };
  /** What it became, where it became an application. */
  readonly application?: { readonly caseId: string; readonly receiptNo: string | null };
}

/** Files that were to come into `incoming/`; the sweep takes away what is left of them. */
export interface ExpectedUpload {
  readonly _id: string;
  /** Sealed: the folder is named by the sender's openid. */
  readonly paths: string;
  readonly endsAt: Instant;
}
