import { dayOf, timeOf } from '../../../domain/time/times';
import type { FaultKind } from '../../../domain/vocabulary/whole';
import type { WholeFound, WholeMemory } from '../../platform/documents';
import type { Office } from '../../platform/office';

/** Something found by a check; which part it belongs to the run knows. */
export type Found = Omit<WholeFound, 'part'>;

/** A part of a check: how much was looked at, what was found, and behind what the next slice begins. */
export interface Slice {
  readonly checked: number;
  readonly found: readonly Found[];
  /** `null` at the end. */
  readonly after: string | null;
  readonly memory?: Partial<WholeMemory>;
}

export interface SliceInput {
  readonly office: Office;
  readonly now: string;
  readonly after: string;
  readonly memory: WholeMemory;
}

export type Check = (input: SliceInput) => Promise<Slice>;

/** A fault of the whole office. */
export function fault(kind: FaultKind, where: string, more: Partial<Found> = {}): Found {
  return { kind, where, no: null, caseId: null, centreId: null, ...more };
}

/** A moment as people at the desk read it; what is no moment stands as it is. */
export function momentWords(at: string): string {
  return Number.isNaN(Date.parse(at)) ? String(at) : `${dayOf(at)} ${timeOf(at)}`;
}
