import type { Ledger } from '../../domain/ledgers/kit/ledger';
import type { LineKeeping } from '../platform/documents';
import type { Keys } from '../platform/sealing/keys';
import { sealOf } from '../platform/sealing/seals';
import { collectionOf } from './entry';

/** Of the registers from before the kit, those whose lines nobody but the kit writes. */
const written: readonly string[] = ['firms', 'lawyers', 'stations'];
/** What the kit stores of a line beside its keeping. */
const ownKeys = ['values', 'open', 'order', 'words', 'print', 'keepUntil'] as const;

/** Whether the lines of a register carry a seal. */
export function isSealedRegister({ kept }: Ledger): boolean {
  return kept === undefined || written.includes(kept.collection);
}

/**
 * The seal of a line of a register: its values, its state and all its changes. What comes and goes without a change of
 * the line, who read it and how it is counted, is left out.
 */
export function registerSeal(keys: Keys, ledger: Ledger, line: LineKeeping): string {
  const raw = line as unknown as Readonly<Record<string, unknown>>;
  const names = ledger.kept ? Object.keys(ledger.fields) : ownKeys;
  const { _id, centreId, version = 0, changedAt = null, closed = null, checked = null, changes = [] } = line;

  return sealOf(keys, collectionOf(ledger), [
    ...[_id, centreId, version, changedAt, closed, checked, changes],
    names.map((name) => raw[name] ?? null),
  ]);
}

/** A line with its seal, where its register has seals. */
export function withSeal<Line extends LineKeeping>(keys: Keys, ledger: Ledger, line: Line): Line {
  return isSealedRegister(ledger) ? { ...line, seal: registerSeal(keys, ledger, line) } : line;
}
