import type { Case } from '../../../domain/case/case';
import type { Day } from '../../../domain/time/times';

/** Files whose years may still be waiting to be looked at: longer ago nothing was kept in the service. */
const yearsBack = 30;

/** By which a file in the archive is found in the year in which its time is over; a destroyed one too. */
export function shelfKeys({ closing }: Pick<Case, 'closing'>): readonly string[] {
  const { expiresOn = null } = closing.archive ?? {};

  return expiresOn === null ? [] : [keyOf(expiresOn)];
}

/** The keys of whatever is kept to the end of a year or of one before it. */
export function shelfKeysUpTo(year: number): readonly string[] {
  return Array.from({ length: yearsBack }, (_, back) => keyOf(String(year - back)));
}

function keyOf(day: Day): string {
  return `kept to ${day.slice(0, 4)}`;
}
