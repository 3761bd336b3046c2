import type { VisitSaid } from '../../domain/vocabulary/voices/visit-ratings';
import type { Day, Instant } from '../../domain/time/times';
import { visitWays, type VisitWay } from '../../domain/vocabulary/voices/visit-ways';
import type { Decided } from '../decided';
import { contract } from '../envelope';
import { codeOf, fields, id, seen, text, version } from '../fields';
import { visitSaid } from './visit-said';

/** A return visit that is planned. */
export interface VisitLine {
  readonly id: string;
  readonly version: number;
  readonly caseId: string;
  /** The version of the case, for the step. */
  readonly caseVersion: number;
  readonly receiptNo: string | null;
  readonly name: string;
  readonly phone: string;
  readonly matter: string;
  readonly dueOn: Day;
  readonly daysLeft: number;
  /** What the person answered on the phone; `null` while nothing came. */
  readonly said: VisitSaid | null;
  readonly tries: readonly { readonly at: Instant; readonly how: VisitWay; readonly who: string }[];
}

/** Visits that are still to be made, the most pressing first. */
export const listVisits = contract<{ readonly lines: readonly VisitLine[] }>('quality')(
  'listVisits',
  fields({}),
);

const way = codeOf(visitWays, '请选怎么回访的。');

/**
 * A return visit (FZ-032): five things are rated; whether money was taken, whether the person was told how it went,
 * whether the result was carried out. Money taken opens a complaint. Refusals: SamePersonDecided · OwnCase · PersonRecused
 */
export const followUp = contract<Decided>('quality')(
  'followUp',
  fields({
    ...seen,
    way,
    ...visitSaid,
    text: text('说了什么、有什么建议', 1000, 2),
  }),
);

/**
 * Nobody answered. The third time is the result, so two times lie so many days apart as the centre sets.
 * Refusals: LineNotFound · LineHasChanged · AlreadyDone · ActionNotPossibleNow (too soon after the last)
 */
export const noteUnreached = contract<{ readonly done: boolean }>('quality')(
  'noteUnreached',
  fields({ id, version, way }),
);
