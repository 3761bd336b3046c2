import * as v from 'valibot';
import { contract } from '../envelope';
import { fields } from '../fields';

/**
 * What is counted, each in the month in which it happened. An application passed on from custody is an application too
 * and is counted with `submit`.
 */
export const countedSteps = [
  'submit',
  'registerNotice',
  'accept',
  'grant',
  'refuse',
  'assign',
  'withdraw',
  'terminate',
] as const;

export type CountedStep = (typeof countedSteps)[number];

/** Ten years fit on a screen that scrolls, more is a report. */
export const mostMonths = 120;

const howToWrite = '月份请像2026-11这样填。';
const month = v.pipe(v.string(howToWrite), v.regex(/^20\d\d-(0[1-9]|1[0-2])$/, howToWrite));

/** One matter by its code, with a figure for each month in turn. */
export interface FigureRow {
  readonly matter: string;
  readonly counts: readonly number[];
  readonly total: number;
}

export interface FiguresAnswer {
  readonly months: readonly string[];
  readonly rows: readonly FigureRow[];
}

/** How often a step happened, matter by month. Kept up by events, so a step counts within a minute. */
export const matterByMonth = contract<FiguresAnswer>('reports')(
  'matterByMonth',
  fields({
    step: v.picklist(countedSteps, '请选择要数的一步。'),
    from: month,
    to: month,
  }),
);
