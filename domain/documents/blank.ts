import type { Case } from '../case/case';

/** One thing that staff fill into a form beyond the record. */
export interface Blank {
  /** The key of the frozen content that the form reads. */
  readonly key: string;
  readonly label: string;
  /** `list`: one entry a line. */
  readonly kind: 'line' | 'long' | 'list' | 'day';
  readonly optional?: true;
  /** What the record says already. */
  readonly from?: (c: Case) => string | readonly string[];
}
