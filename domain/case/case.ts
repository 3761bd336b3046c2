import type { Entrance } from '../vocabulary/entrances';
import type { Facts } from '../eligibility/facts/facts';
import type { KeptPack } from '../eligibility/packs/pack-plan';
import type { Per } from '../money/read-sum';
import type { MatterCode } from '../vocabulary/matters/matters';
import type { AssessmentRecord } from './records/assessment-record';
import type { CaseEvent } from './history/event';
import type { HeldStep } from './history/held-step';
import type { Material } from './records/material';
import type { Paper } from './records/paper';
import type { Agent, Member, Person, SafeContact, Urgency } from './records/person';
import type { CaseRecords } from './records/records';
import type { CaseState } from '../vocabulary/case-states';
import type { Day, Instant } from '../time/times';
import type { Turn } from './turn';

/** What the dispute is about, in the applicant's words. */
export interface Dispute {
  readonly matter: MatterCode;
  readonly opponent: string;
  readonly opponentContact?: string;
  /** Yuan. */
  readonly amount?: number;
  /** The amount is due every month or year; without it, it is all of it. */
  readonly amountPer?: Per;
  readonly place?: string;
  readonly happenedOn?: string;
  readonly story: string;
}

/** How far a handler's work is. */
export interface WorkFacts {
  /** When whatever the handler owes by a day is due: naming, agreement, dossier. */
  readonly dueOn: Day | null;
  /** The last sign of work. */
  readonly lastOn: Day | null;
  readonly met: boolean;
  /** The judgment, award or agreement has come. */
  readonly judged: boolean;
  /** The dossier came back with a list. */
  readonly returned: boolean;
  /** Hearings that were ahead when the line was written. */
  readonly hearings: readonly Instant[];
  /** The reminder of the centre that no act has answered yet. */
  readonly remindedOn?: Day | null;
}

/** What the queue shows; computed from the case in the same write, never edited. */
export interface DeskLine {
  readonly open: boolean;
  /** Order of the queue: smaller first, as `procedure/turn-order.ts` says. */
  readonly rank: string;
  readonly maskedName: string;
  readonly searchKeys: readonly string[];
  /** Who first met the person and stays answerable to them (首问负责). Whose turn it is says `turn`. */
  readonly ownerId: string | null;
  /** The colleague who was asked to take the case over and has not yet: until then the owner stays (首问负责). */
  readonly handedTo?: string | null;
  readonly dueOn: string | null;
  /** Lines of earlier versions have none until the clock brings them up. */
  readonly turn?: Turn;
  /** From this day on the line has to be computed again, though nothing happened. */
  readonly changesOn?: Day;
  /** A time limit is near, or something must be preserved at once (法-44). */
  readonly urgent?: boolean;
  readonly group: boolean;
  /** A station filled it in and the person has not confirmed it. */
  readonly unconfirmed?: boolean;
  /** The day on which the person's own claim may run out, at the earliest. */
  readonly limitOn?: Day | null;
  /** The month in which the subsidy was approved: its sheet. */
  readonly subsidyMonth?: string | null;
  /** Somebody is in danger; stands before everything else until the centre has called. */
  readonly hasDanger?: boolean;
  /** Others may look at the person's phone: its list names no matter. */
  readonly quiet?: boolean;
  /** What the person wants it called where others may read along. */
  readonly calledAs?: string;
  readonly tags: readonly string[];
  /** Whose hands it is in; empty where nobody handles it. Lines of earlier versions have none until the clock brings them up. */
  readonly lawyerId?: string;
  readonly firmId?: string;
  /** How far the work is, for the handler's own list. */
  readonly work?: WorkFacts | null;
}

/** A case: one document with its facts, papers and events (design §4). */
export interface Case extends CaseRecords {
  readonly _id: string;
  readonly version: number;
  readonly centreId: string;
  readonly state: CaseState;
  readonly route: 'application' | 'notified';
  /** The number a person can read out: not sequential, cannot be guessed. `null` until submitted. */
  readonly receiptNo: string | null;
  /** Keyed hash of the openid that owns the application on the phone. */
  readonly ownerKey: string | null;
  readonly entrance: Entrance;
  readonly stationId: string | null;
  readonly createdAt: Instant;
  readonly submittedAt: Instant | null;
  readonly applicant: Person;
  readonly agent: Agent | null;
  readonly contact: SafeContact;
  /** Cases of earlier versions have none. */
  readonly urgency?: Urgency;
  readonly members: readonly Member[];
  /** Keyed hashes of the openids of those who joined on their own phone and have not left: by them they find the case. */
  readonly memberKeys?: readonly string[];
  readonly dispute: Dispute;
  readonly facts: Facts;
  readonly pack: KeptPack;
  readonly assessment: AssessmentRecord | null;
  readonly materials: readonly Material[];
  readonly papers: readonly Paper[];
  readonly events: readonly CaseEvent[];
  readonly desk: DeskLine;
  /** A step that was decided and goes out in some minutes. */
  readonly held?: HeldStep | null;
  /** The phone's form while the case is a draft: kept whole, hidden answers too. */
  readonly draft: {
    readonly revision: number;
    readonly savedAt: Instant;
    readonly answers: Readonly<Record<string, unknown>>;
  } | null;
}
