import type { Instant } from '../../time/times';
import { each, plain, under, words, type Declarations } from '../../vocabulary/privacy';

/** One sort of paper that the old handler gives to the new one. */
export interface HandedPaper {
  readonly title: string;
  readonly pages: number;
  /** An original, not a copy. */
  readonly original: boolean;
}

/** 移交清单: what a handler who left hands over, and what the next one says of it. */
export interface HandOver {
  readonly listedAt: Instant;
  /** Empty where there was nothing: then `nothing` says why. */
  readonly papers: readonly HandedPaper[];
  readonly nothing: string | null;
  readonly receivedAt: Instant | null;
  /** What did not come, or not whole; `null` where all of it came. */
  readonly missing: string | null;
}

/** How each of its fields is kept from eyes. */
export const handOverFields = (): Declarations =>
  under('handOver', {
    ...each('listedAt receivedAt papers.*.pages papers.*.original', plain),
    ...{ 'papers.*.title': words, nothing: words, missing: words },
  });
