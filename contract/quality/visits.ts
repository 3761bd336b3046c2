import * as v from 'valibot';
import type { Day, Instant } from '../../domain/time/times';
import { visitWays, type VisitWay } from '../../domain/vocabulary/visit-ways';
import type { Decided } from '../decided';
import { contract } from '../envelope';
import { codeOf, fields, id, seen, text, version } from '../fields';

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
  readonly tries: readonly { readonly at: Instant; readonly how: VisitWay; readonly who: string }[];
}

/** Visits that are still to be made, the most pressing first. */
export const listVisits = contract<{ readonly lines: readonly VisitLine[] }>('quality')(
  'listVisits',
  fields({}),
);

const rating = v.picklist(['满意', '基本满意', '不满意'], '请选满意、基本满意还是不满意。');
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
    ratings: fields({ attitude: rating, contact: rating, rights: rating, result: rating, whole: rating }),
    feeAsked: v.boolean('请选有没有人收钱收物。'),
    told: v.boolean('请选律师有没有告诉过他进展。'),
    performed: v.picklist(['yes', 'partly', 'no'], '请选结果兑现没有。'),
    text: text('说了什么、有什么建议', 1000, 2),
  }),
);

/** Nobody answered. The third time is the result. Refusals: LineNotFound · LineHasChanged · AlreadyDone */
export const noteUnreached = contract<{ readonly done: boolean }>('quality')(
  'noteUnreached',
  fields({ id, version, way }),
);
