import type { Ask } from '../reports/fill';

/** A figure as counted, with what it was in other days. */
export interface Told {
  readonly value: number | null;
  /** What a rate divides by what. */
  readonly part?: number;
  readonly whole?: number;
  /** The same days a year before. */
  readonly earlier: number | null;
  /** The days just before; `null` where the period is longer than a quarter. */
  readonly previous?: number | null;
  /** The same figure without what is held fast. */
  readonly uncut?: number | null;
}

/** What is to be reached in a year, and how much of the year has gone by the end of the period. */
export interface TargetTold {
  readonly target: number;
  readonly done: number | null;
  /** Per cent of the days of the year. */
  readonly elapsed: number;
}

/** Who writes, of which days, with which numbers. */
export interface Sources {
  readonly unit: string;
  readonly period: string;
  readonly year: number;
  readonly told: (ask: Ask) => Told;
  readonly list: (ask: Ask, by: string) => readonly { readonly value: string; readonly amount: number }[];
  readonly target: (ask: Ask) => TargetTold | null;
}

/** A figure with what is held fast, as one key. */
export function askKey({ figure, cuts }: Ask): string {
  return [figure, ...cuts.map(({ split, value }) => `${split}=${value}`)].join('/');
}
