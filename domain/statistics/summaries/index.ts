import { centreSummary } from './centre-summary';
import type { Mould } from './mould';
import { publicStatement } from './public-statement';
import { subsidyNotice } from './subsidy-notice';

/** The documents that write themselves. */
export const moulds: readonly Mould[] = [centreSummary, publicStatement, subsidyNotice];

/** A mould by its code. */
export function mouldOf(code: string): Mould | undefined {
  return moulds.find((one) => one.code === code);
}
