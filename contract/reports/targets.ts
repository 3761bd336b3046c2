import * as v from 'valibot';
import type { Pace } from '../../domain/statistics/pace';
import { contract } from '../envelope';
import { fields } from '../fields';

/** A target of a year with what was done for it. */
export interface TargetView {
  readonly figure: string;
  /** The unit or station that it was given to; `null` for the whole centre. */
  readonly who: string | null;
  /** The centre above that set it; `null` where it is the centre's own. */
  readonly from: string | null;
  readonly target: number;
  readonly done: number | null;
  readonly said: string;
  readonly pace: Pace | null;
  /** What stands in the register and cannot be counted, with the cure. */
  readonly fault: string | null;
}

/** The targets of a year, how far they are reached and whether the year's pace is kept. */
export const targetsOfYear = contract<{ readonly targets: readonly TargetView[] }>('reports')(
  'targetsOfYear',
  fields({
    year: v.pipe(
      v.number('请选择年份。'),
      v.integer('请选择年份。'),
      v.minValue(2000, '请选择年份。'),
      v.maxValue(2100, '请选择年份。'),
    ),
  }),
);
