import type { StepName } from '../moves';

/** One thing that happens in a sample case, so many days ago, at an hour of the day. */
export type Beat = readonly [step: StepName, daysAgo: number, hour: number];

/** How far some cases have come. */
export interface Plot {
  /** One, unless told. */
  readonly count?: number;
  /** The sample identity whose case the first of them is. */
  readonly known?: string;
  /** Which story is told, by its matter; without it they take turns. */
  readonly matter?: string;
  /** Its person is asked how it went: played before the others, as long as the clock has few cases to look at. */
  readonly asked?: true;
  readonly beats: readonly Beat[];
}

/** Submitted and accepted so many days ago. */
export const accepted = (daysAgo: number): readonly Beat[] => [
  ['submit', daysAgo, 9],
  ['accept', daysAgo, 10],
];

/** As above, and granted three days later. */
export const granted = (daysAgo: number): readonly Beat[] => [
  ...accepted(daysAgo),
  ['propose', daysAgo - 2, 10],
  ['grant', daysAgo - 3, 15],
];

export const assigned = (daysAgo: number): readonly Beat[] => [
  ...granted(daysAgo),
  ['assign', daysAgo - 4, 10],
];

export const arranged = (daysAgo: number): readonly Beat[] => [
  ...assigned(daysAgo),
  ['arrange', daysAgo - 5, 9],
];

/** The lawyer is at work since eight days after the submission. */
export const handled = (daysAgo: number): readonly Beat[] => [
  ...arranged(daysAgo),
  ['sign', daysAgo - 8, 15],
];

/** Refused five days after the submission. */
export const refused = (daysAgo: number): readonly Beat[] => [
  ...accepted(daysAgo),
  ['proposeNo', daysAgo - 3, 10],
  ['refuse', daysAgo - 5, 11],
];

/** Aid in advance, on the second day. */
export const advanced = (daysAgo: number): readonly Beat[] => [
  ['submit', daysAgo, 9],
  ['advance', daysAgo - 1, 10],
];
