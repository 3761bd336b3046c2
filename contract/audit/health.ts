import type { AilmentName } from '../../domain/vocabulary/health';
import type { Instant } from '../../domain/time/times';
import { contract } from '../envelope';
import { fields } from '../fields';

/** One thing out of order; its sentence and cure stand in the vocabulary. */
export interface Ailing {
  readonly name: AilmentName;
  readonly n: number;
  readonly at: Instant | null;
}

export interface Health {
  /** When the clock last came; `null` before the first time. */
  readonly clockAt: Instant | null;
  /** The last copy of everything, and the last that was brought back to see whether it is good. */
  readonly backupAt: Instant | null;
  readonly provedAt: Instant | null;
  readonly ailing: readonly Ailing[];
}

/** What is out of order, each with its cure; nothing in it when all is well. */
export const health = contract<Health>('watch')('health', fields({}));
