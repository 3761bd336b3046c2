import type { Instant } from '../../../domain/time/times';

/** One thing that was asked, proposed or decided, with everything the next person has to know of it. */
export interface Turn {
  readonly title: string;
  readonly at: Instant;
  readonly lines: readonly string[];
}

/** Whose names stand in it, and the moment it is read at. */
export interface Reading {
  readonly people: Readonly<Record<string, string>>;
  readonly now: Instant;
}

/** A turn without the lines that say nothing. */
export function turn(
  title: string,
  at: Instant,
  lines: readonly (string | false | null | undefined)[],
): Turn {
  return { title, at, lines: lines.filter((line): line is string => Boolean(line)) };
}
