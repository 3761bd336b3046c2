import type { Case } from '../case/case';
import type { ProviderKind } from '../vocabulary/persons/provider-kinds';
import type { Day, Instant } from '../time/times';

export type { ProviderKind } from '../vocabulary/persons/provider-kinds';

/** A person of the register, as far as the choice needs to know. */
export interface Provider {
  readonly _id: string;
  readonly firmId: string;
  readonly name: string;
  readonly phone: string;
  readonly kind?: ProviderKind;
  readonly sex: 'male' | 'female';
  readonly fields: readonly string[];
  readonly languages: readonly string[];
  /** Years of criminal defence. */
  readonly criminalYears: number;
  readonly knowsMinors: boolean;
  readonly stationId?: string | null;
  readonly available: boolean;
  /** Takes no cases up to and including this day. */
  readonly awayUntil?: Day | null;
}

/** How much one person has had: counted from the cases themselves, never kept apart. */
export interface Turns {
  readonly openCases: number;
  /** Assigned in the last twelve months; a case counts even when the lawyer left it later. */
  readonly assignedThisYear: number;
  readonly lastAssignedAt: Instant | null;
}

export const noTurns: Turns = { openCases: 0, assignedThisYear: 0, lastAssignedAt: null };

/** What the person asked for when the lawyer is chosen. */
export interface Wishes {
  readonly woman?: boolean;
  readonly language?: string | null;
  /** 点援: the lawyer whom the person names, where the centre allows it. */
  readonly named?: string | null;
}

/** What a choice is made from. */
export interface Situation {
  readonly case: Pick<
    Case,
    'applicant' | 'dispute' | 'facts' | 'intake' | 'assignment' | 'review' | 'stationId'
  >;
  readonly today: Day;
  readonly turns: ReadonlyMap<string, Turns>;
  /** Firms that act for the other side in another aided case. */
  readonly opposingFirms: readonly string[];
  /** Who helped several accused of this very case while on duty, by id. */
  readonly helpedSeveral?: readonly string[];
  readonly wishes: Wishes;
}
