import { addDays } from '../../domain/time/days';
import type { PaperCode } from '../../domain/vocabulary/paper-codes';
import { dayOf } from '../../domain/time/times';
import { now } from '../words/when';

/** What the list of papers shows. */
export interface PaperFilter {
  readonly from: string;
  readonly to: string;
  readonly code: PaperCode | '';
  readonly show: 'all' | 'unserved' | 'unsealed' | 'void';
  readonly number: string;
}

export const shows: Readonly<Record<PaperFilter['show'], string>> = {
  all: '全部',
  unserved: '还没送达',
  unsealed: '还没存盖章件',
  void: '已作废',
};

/** The last seven days. */
export function openingFilter(): PaperFilter {
  const to = dayOf(now());

  return { from: addDays(to, -7), to, code: '', show: 'all', number: '' };
}
