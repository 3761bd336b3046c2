import type { Case, DeskLine } from '../../domain/case/case';
import type { CaseEvent } from '../../domain/case/event';
import type { StaffRole } from '../../domain/case/roles';
import type { Day, Instant } from '../../domain/case/times';
import type { ConsultationChannel } from '../../domain/vocabulary/entrances';
import type { CentreRules } from '../../domain/deadlines/centre-rules';

/** An event as stored: what changed is sealed as a whole, since it repeats sensitive fields. */
export type StoredEvent = Omit<CaseEvent, 'changes'> & { readonly changes: string };

/** How far messages and statistics have followed the events. */
export interface Projection {
  /** Messages or counts wait for the clock. */
  readonly due: boolean;
  /** Counted up to this event. */
  readonly upTo: number;
  /** Papers wait for their file. */
  readonly files: boolean;
}

/** A case as stored: sensitive fields and the form's answers are sealed. */
export type StoredCase = Omit<Case, 'events' | 'draft'> & {
  readonly events: readonly StoredEvent[];
  readonly draft: { readonly revision: number; readonly savedAt: Instant; readonly answers: string } | null;
  /** The receipt number, or a filler while there is none: unique, so that no number is given twice. */
  readonly receiptKey: string;
  readonly changedAt: Instant;
  readonly projection: Projection;
};

/** The part of a case that lists read: never the events. */
export interface CaseLine {
  readonly _id: string;
  readonly version: number;
  readonly centreId: string;
  readonly state: Case['state'];
  readonly receiptNo: string | null;
  readonly entrance: Case['entrance'];
  readonly stationId: string | null;
  readonly createdAt: Instant;
  readonly submittedAt: Instant | null;
  readonly dispute: { readonly matter: Case['dispute']['matter'] };
  readonly assessment: Case['assessment'];
  readonly desk: DeskLine;
}

export interface Counter {
  readonly _id: string;
  /** The last number taken, by kind of paper. */
  readonly values: Readonly<Record<string, number>>;
  /** Numbers taken and not used, each with its reason (decision 3). */
  readonly unused: readonly {
    readonly kind: string;
    readonly value: number;
    readonly reason: string;
    readonly at: Instant;
  }[];
}

export interface PasswordRecord {
  readonly salt: string;
  readonly hash: string;
  readonly cost: number;
}

export interface User {
  readonly _id: string;
  readonly userName: string;
  readonly name: string;
  readonly centreId: string;
  readonly stationId: string | null;
  readonly roles: readonly StaffRole[];
  readonly password: PasswordRecord;
  /** The password was given by the user manager and is good for one sign-in. */
  readonly mustChangePassword?: boolean;
  /** The authenticator app's secret, sealed; `usedUpTo` is the last half minute whose code was used. */
  readonly secondFactor?: {
    readonly secret: string;
    readonly confirmedAt: Instant;
    readonly usedUpTo: number;
  } | null;
  /** A sealed secret that has not seen its first right code. */
  readonly pendingFactor?: string | null;
  readonly failures: number;
  readonly lockedUntil: Instant | null;
  readonly disabledAt: Instant | null;
  readonly lastSignInAt: Instant | null;
  /** Set for sample staff only: the plain password, shown on the demo sign-in page. */
  readonly demo: { readonly password: string; readonly note: string } | null;
}

export interface Session {
  readonly _id: string;
  readonly userId: string;
  readonly user: Pick<User, 'userName' | 'name' | 'centreId' | 'stationId' | 'roles'> & {
    readonly centreName: string;
    readonly mustChangePassword: boolean;
  };
  readonly startedAt: Instant;
  readonly seenAt: Instant;
  readonly endsAt: Instant;
}

export interface Centre {
  readonly _id: string;
  readonly name: string;
  /** The one or two characters in paper numbers: 青援给字. */
  readonly shortName: string;
  readonly phone: string;
  readonly address: string;
  readonly hours: string;
  readonly place: { readonly latitude: number; readonly longitude: number } | null;
  readonly packId: string;
  /** The bureau that hears objections. */
  readonly bureau: string;
  /** Promises and limits the centre set itself. */
  readonly rules: CentreRules;
  /** Message template by moment; empty where none is registered. */
  readonly templates: Readonly<Record<string, string>>;
}

export interface Station {
  readonly _id: string;
  readonly centreId: string;
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly hours: string;
}

export interface Firm {
  readonly _id: string;
  readonly centreId: string;
  readonly name: string;
  readonly phone: string;
  readonly address: string;
}

export interface Lawyer {
  readonly _id: string;
  readonly centreId: string;
  readonly firmId: string;
  readonly name: string;
  readonly phone: string;
  readonly sex: 'male' | 'female';
  readonly fields: readonly string[];
  readonly languages: readonly string[];
  readonly criminalYears: number;
  readonly knowsMinors: boolean;
  readonly available: boolean;
}

export interface AccessRecord {
  readonly _id: string;
  readonly at: Instant;
  readonly centreId: string;
  readonly caseId: string;
  readonly who: { readonly id: string; readonly name: string; readonly role: string };
  readonly what: 'material' | 'paper' | 'identity';
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
  readonly kind: 'user' | 'centre' | 'station' | 'calendar' | 'rules' | 'templates' | 'provider';
  readonly target: string;
  readonly title: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface Citizen {
  /** Keyed hash of the openid. */
  readonly _id: string;
  /** Sealed: needed to send the message that was asked for. */
  readonly openid: string;
  /** Template → messages still granted. */
  readonly grants: Readonly<Record<string, number>>;
}

export interface OutboxMessage {
  readonly _id: string;
  readonly centreId: string;
  readonly caseId: string;
  readonly eventNo: number;
  readonly ownerKey: string | null;
  readonly moment: string;
  readonly sentence: string;
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

/** All counts of one month: kept up by events, never by a scan. A measure is `action` or `action/part=value`. */
export interface Tally {
  readonly _id: string;
  readonly centreId: string;
  /** `2026-11`, in China. */
  readonly month: string;
  readonly counts: Readonly<Record<string, number>>;
}

export interface RateCounter {
  readonly _id: string;
  readonly count: number;
  readonly endsAt: Instant;
}

/** One line of the consultation register (FZ-001). What was asked and answered is sealed. */
export interface Consultation {
  readonly _id: string;
  readonly centreId: string;
  /** Keyed hash of the openid of whoever asked on the phone; `null` for other channels. */
  readonly ownerKey: string | null;
  readonly channel: ConsultationChannel;
  readonly kind: 'question' | 'call_back' | 'visit' | 'home_visit' | 'sign_language';
  readonly topic: string | null;
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
}

/** Every collection with the shape of its documents. */
export interface Documents {
  readonly cases: StoredCase;
  readonly counters: Counter;
  readonly users: User;
  readonly sessions: Session;
  readonly centres: Centre;
  readonly stations: Station;
  readonly firms: Firm;
  readonly lawyers: Lawyer;
  readonly consultations: Consultation;
  readonly citizens: Citizen;
  readonly access_log: AccessRecord;
  readonly office_changes: OfficeChange;
  readonly lookers: LookerRecord;
  readonly outbox: OutboxMessage;
  readonly anchors: Anchor;
  readonly tallies: Tally;
  readonly rate: RateCounter;
}

export type CollectionName = keyof Documents;
