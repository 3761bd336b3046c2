import type { Ledger } from './kit/ledger';
import { volunteers } from './volunteers';

/** Every register that the desk keeps. A declaration that stands in no list fails the tests. */
export const ledgers: readonly Ledger[] = [volunteers];

/** A register by its name. */
export function ledgerNamed(name: string): Ledger | undefined {
  return ledgers.find((one) => one.name === name);
}
