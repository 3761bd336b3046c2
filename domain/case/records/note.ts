import type { Instant } from '../../time/times';
import { each, plain, under, words } from '../../vocabulary/privacy';
import type { Declarations } from '../../vocabulary/privacy';

/** What staff wrote down for each other. */
export interface Note {
  readonly at: Instant;
  readonly by: string;
  readonly text: string;
}

export const noteFields = (): Declarations => under('notes.*', { ...each('at by', plain), text: words });
