import type { SetUpPart } from '../../../contract/setup/set-up';
import type { Day, Instant } from '../../../domain/time/times';
import type { ConsultationChannel } from '../../../domain/vocabulary/entrances';
import type { StatisticsGroup } from '../../../domain/vocabulary/people';
import type { FlowName } from '../../../domain/statistics/flows';
import type { FrozenTable } from '../../../contract/reports/report-tables';
import type { Numbers } from '../../../domain/statistics/reports/fill';
import type { KeptCount } from '../../../domain/statistics/counted';

export interface AccessRecord {
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
export interface OfficeChange {
  readonly _id: string;
  readonly at: Instant;
  readonly centreId: string;
  readonly who: { readonly id: string; readonly name: string };
  readonly kind: 'user' | 'provider' | 'ledger' | SetUpPart;
  readonly target: string;
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
}

/** All chain heads that changed on one day, with the anchor before: nobody can rewrite a history unseen. */
export interface Anchor {
  readonly _id: Day;
  readonly at: Instant;
  readonly count: number;
  readonly heads: string;
  readonly previous: string | null;
  readonly hash: string;
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

/** A table that a centre hands up, for a period: what was typed into it, and what was signed. */
export interface Report {
  /** `centre:code:from:to` */
  readonly _id: string;
  readonly centreId: string;
  readonly code: string;
  readonly from: Day;
  readonly to: Day;
  readonly version: number;
  readonly typed: Numbers;
  /** The last is what holds; the earlier stay with the reason why another was signed. */
  readonly frozen: readonly FrozenTable[];
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
export interface Consultation {
  readonly _id: string;
  readonly centreId: string;
  /** Keyed hash of the openid of whoever asked on the phone; `null` for other channels. */
  readonly ownerKey: string | null;
  readonly channel: ConsultationChannel;
  readonly kind: 'question' | 'call_back' | 'safety_call' | 'visit' | 'home_visit' | 'sign_language';
  readonly topic: string | null;
  /** Known where staff took it down. */
  readonly name?: string | null;
  readonly groups?: readonly StatisticsGroup[];
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
  /** What it became, where it became an application. */
  readonly application?: { readonly caseId: string; readonly receiptNo: string | null };
  /** New or changed since it was counted. */
  readonly toCount?: boolean;
  readonly counted?: KeptCount;
}

/** The whole dossier of an archived case as one PDF, made by the clock. */
export interface Volume {
  /** The case. */
  readonly _id: string;
  readonly centreId: string;
  /** `stuck`: it could not be bound; asked for again it is tried again. */
  readonly state: 'due' | 'made' | 'stuck';
  readonly askedAt: Instant;
  readonly fileId: string | null;
  readonly sha256: string | null;
  readonly pages: number | null;
  readonly madeAt: Instant | null;
}

/** Files that were to come into `incoming/`; the sweep takes away what is left of them. */
export interface ExpectedUpload {
  readonly _id: string;
  /** Sealed: the folder is named by the sender's openid. */
  readonly paths: string;
  readonly endsAt: Instant;
}
