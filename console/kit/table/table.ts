import type { Nearness } from '../../words/days-left';

/** A column of a list. */
export interface Column {
  readonly key: string;
  readonly heading: string;
  /** In signs. */
  readonly width: number;
  readonly isNumber: boolean;
}

/** A column of words. @param width in signs */
export function textColumn(key: string, heading: string, width: number): Column {
  return { key, heading, width, isNumber: false };
}

/** A row of a list, in words. */
export interface Row {
  readonly id: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly isClosed: boolean;
  /** Cells that say how many days are left, with how near the day is. */
  readonly clocks?: Readonly<Record<string, Nearness>>;
}
