import type { Case, DeskLine } from '../../../domain/case/case';
import type { CaseEvent } from '../../../domain/case/history/event';
import type { Instant } from '../../../domain/time/times';
import type { KeptCount } from '../../../domain/statistics/counted';
import type { Sealed } from './sealed';

/** An event as stored: what changed is sealed as a whole, since it repeats sensitive fields. */
export type StoredEvent = Omit<CaseEvent, 'changes'> & { readonly changes: string };

/** How far messages and statistics have followed the events. */
export interface Projection {
  /** Messages or counts wait for the clock. */
  readonly due: boolean;
  /** Messages were written up to this event. */
  readonly told: number;
  /** Figures were brought up to this event. */
  readonly counted: number;
  /** Earlier versions had one mark for both. */
  readonly upTo?: number;
  /** Papers wait for their file. */
  readonly files: boolean;
}

/** A case as stored: sensitive fields and the form's answers are sealed. */
export type StoredCase = Omit<Case, 'events' | 'draft'> &
  Sealed & {
    readonly events: readonly StoredEvent[];
    readonly draft: {
      readonly revision: number;
      readonly savedAt: Instant;
      readonly answers: string;
      /** Keyed hash of the three and of whose form it is. */
      readonly seal?: string;
    } | null;
    /** Keyed hash of the queue's line, which days alone change. */
    readonly deskSeal?: string;
    /** The receipt number, or a filler while there is none: unique, so that no number is given twice. */
    readonly receiptKey: string;
    readonly changedAt: Instant;
    readonly projection: Projection;
    /** What it counts in the figures; none before the first count. */
    readonly counted?: KeptCount;
    /** Keyed hash of what it counts. */
    readonly countedSeal?: string;
    /** How its records are laid out; the first layout has no number. */
    readonly layout?: number;
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
  readonly assessment?: Pick<NonNullable<Case['assessment']>, 'greenChannel'> | null;
  readonly desk: Omit<DeskLine, 'open' | 'searchKeys'> & Partial<Pick<DeskLine, 'searchKeys'>>;
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
