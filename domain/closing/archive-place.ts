import type { Case } from '../case/case';
import type { ArchiveClass, ArchivePlace } from '../case/records/closing-record';
import { dayOf, type Day } from '../time/times';
import { isCriminal } from '../deadlines/criminal';
import { isSettledOutside } from './settled-outside';

/** The four classes of dossiers, and the word of each in the archive number (law-back-half §E.1). */
export const archiveClasses: Readonly<Record<ArchiveClass, string>> = {
  criminal: '刑',
  civil: '民',
  administrative: '行',
  non_litigation: '非诉',
};

/** 一案一卷一号: the class a case is filed under. */
export function archiveClassOf(
  c: Pick<Case, 'facts' | 'dispute' | 'route' | 'intake' | 'closing'>,
): ArchiveClass {
  if (isCriminal(c)) return 'criminal';
  if (c.facts.category === 'administrative') return 'administrative';

  return isSettledOutside(c) ? 'non_litigation' : 'civil';
}

/** The year a dossier is counted in: that of its end, also where it began in another (京司发〔2016〕98号-4). */
export function archiveYear({ closing }: Pick<Case, 'closing'>, today: Day): number {
  const ended = closing.closing?.closedOn ?? (closing.termination && dayOf(closing.termination.at));

  return Number((ended ?? today).slice(0, 4));
}

/** How an archive number is written: `青援民档〔2026〕第12号`. `mark` is the centre's own short word. */
export function archiveNumber(
  mark: string,
  { archiveClass, year, serial }: Pick<ArchivePlace, 'archiveClass' | 'year' | 'serial'>,
): string {
  return `${mark}援${archiveClasses[archiveClass]}档〔${year}〕第${serial}号`;
}

/** The last day a dossier is kept, the end of its last year; `null` for one that is kept for ever. */
export function expiryOf(year: number, retentionYears: number | null): Day | null {
  return retentionYears === null ? null : `${year + retentionYears}-12-31`;
}
