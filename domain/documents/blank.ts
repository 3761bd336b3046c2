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

type Make = (key: string, label: string, from?: Blank['from']) => Blank;

const make =
  (kind: Blank['kind']): Make =>
  (key, label, from) => ({ key, label, kind, ...(from && { from }) });

/** A few words in one line. */
export const line = make('line');
/** A text of several sentences. */
export const long = make('long');
/** One entry a line. */
export const list = make('list');
export const day = make('day');
/** A blank that may stay empty. */
export const maybe = (blank: Blank): Blank => ({ ...blank, optional: true });
