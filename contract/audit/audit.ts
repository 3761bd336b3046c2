import * as v from 'valibot';
import type { Instant } from '../../domain/time/times';
import { contract } from '../envelope';
import { day, fields, id, textOrNothing } from '../fields';

const cursor = v.nullish(v.pipe(v.string('请刷新页面。'), v.maxLength(200, '请刷新页面。')), null);

/** Somebody opened evidence or a paper, or saw a full number. */
export interface AccessLine {
  readonly at: Instant;
  readonly who: string;
  readonly role: string;
  readonly what: 'case' | 'material' | 'paper' | 'identity' | 'bank';
  readonly target: string;
  readonly caseId: string;
}

export interface AccessAnswer {
  readonly lines: readonly AccessLine[];
  readonly next: string | null;
  /** Everyone of the centre, to choose from. */
  readonly people: Readonly<Record<string, string>>;
}

/** Who looked at what: by case (its number), by person, by period; newest first. */
export const listAccess = contract<AccessAnswer>('ledgers')(
  'listAccess',
  fields({
    receiptNo: textOrNothing('编号', 40),
    personId: v.nullish(id, null),
    from: v.nullish(day, null),
    to: v.nullish(day, null),
    cursor,
  }),
);

export interface OfficeChangeLine {
  readonly at: Instant;
  readonly who: string;
  readonly title: string;
  /** The fields that were changed, with their values; `null` where there was nothing. */
  readonly before: unknown;
  readonly after: unknown;
}

/** What was changed in the office itself: accounts, centre, rules; newest first. */
export const listOfficeChanges = contract<{
  readonly lines: readonly OfficeChangeLine[];
  readonly next: string | null;
}>('ledgers')('listOfficeChanges', fields({ cursor }));
