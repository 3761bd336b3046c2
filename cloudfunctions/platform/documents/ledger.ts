import type { KeptCount } from '../../../domain/statistics/counted';
import type { Day, Instant } from '../../../domain/time/times';

/** One change of a line: written with the change itself, in the same write. */
export interface LineChange {
  /** The version that it made. */
  readonly no: number;
  readonly at: Instant;
  readonly who: { readonly id: string; readonly name: string };
  readonly did: 'saved' | 'closed' | 'opened' | 'checked' | 'imported' | 'given';
  /** The fields that were changed; one sealed text where the register holds something sensitive. */
  readonly before: Readonly<Record<string, unknown>> | string;
  readonly after: Readonly<Record<string, unknown>> | string;
}

/** Somebody who has read a line, as it stood then. */
export interface LineReader {
  readonly id: string;
  readonly name: string;
  readonly at: Instant;
  readonly version: number;
}

/** A photo of a line, as it was put away. */
export interface LinePhoto {
  readonly fileId: string;
  readonly kind: 'jpg' | 'png' | 'heic' | 'pdf';
  readonly bytes: number;
  readonly sha256: string;
}

/** What every line of a register carries beside its own fields. */
export interface LineKeeping {
  readonly _id: string;
  readonly centreId: string;
  /** Counts its changes. A line from before there was a kit has none. */
  readonly version?: number;
  readonly closed?: { readonly at: Instant; readonly why: string } | null;
  readonly checked?: { readonly id: string; readonly name: string; readonly at: Instant } | null;
  /** Who said that they have read it, and which version. */
  readonly readBy?: readonly LineReader[];
  /** Photos that were taken where it happened. */
  readonly photos?: readonly LinePhoto[];
  /** How often the page of its code was opened. */
  readonly opens?: number;
  readonly changedAt?: Instant;
  readonly changes?: readonly LineChange[];
  /** Written or closed since it was counted. */
  readonly toCount?: boolean;
  /** What it counts in the figures, as it was when they were last brought up. */
  readonly counted?: KeptCount;
  /** See `registerSeal`; lines of earlier versions get theirs from the clock. */
  readonly seal?: string;
}

/** A line of a register of its own collection, `ledger_<name>`. */
export interface LedgerEntry extends LineKeeping {
  readonly version: number;
  readonly open: boolean;
  /** The field it is ordered by, and its id: unique, so that reading on leaves none out. */
  readonly order: string;
  /** Every two signs that follow each other in what may be searched. */
  readonly words: readonly string[];
  /** Keyed hash of all values: the same line is found again when a file comes a second time. */
  readonly print: string;
  /** After this day it goes; `null` for as long as it is open or for good. */
  readonly keepUntil: Day | null;
  readonly values: Readonly<Record<string, unknown>>;
}
