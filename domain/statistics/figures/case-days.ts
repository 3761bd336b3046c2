import type { LedgerRecord } from '../ledger-record';
import { dayIn, fallsIn, numberIn } from '../records';
import type { Period, Records } from '../records';

/** Cases granted or notified in the period: what a centre calls 批准案件, one dossier one case. */
export function granted(records: Records, period: Period): readonly LedgerRecord[] {
  return records('案件').filter((one) => fallsIn(one, grantDay(one), period));
}

function grantDay(one: LedgerRecord): string {
  return dayIn(one, '批准日') === null ? '通知日' : '批准日';
}

/** Cases accepted or notified in the period. */
export function accepted(records: Records, period: Period): readonly LedgerRecord[] {
  return records('案件').filter((one) => fallsIn(one, acceptDay(one), period));
}

function acceptDay(one: LedgerRecord): string {
  return dayIn(one, '受理日') === null ? '通知日' : '受理日';
}

/** Cases closed in the period, by the closing day and not the archive day. */
export function closed(records: Records, period: Period): readonly LedgerRecord[] {
  return records('案件').filter((one) => fallsIn(one, '结案日', period));
}

const endings = ['结案日', '终止日', '不予日'] as const;

function isEndedBy(one: LedgerRecord, day: string, isOnDay: boolean): boolean {
  return endings.some((ending) => {
    const ended = dayIn(one, ending);

    return ended !== null && (ended < day || (isOnDay && ended === day));
  });
}

/** Cases accepted before the period that were still going on when it began. */
export function openAtStart(records: Records, { from }: Period): readonly LedgerRecord[] {
  return records('案件').filter((one) => {
    const day = dayIn(one, acceptDay(one)) ?? dayIn(one, '批准日');

    return day !== null && day < from && !isEndedBy(one, from, false);
  });
}

/** Cases granted or notified by the last day of the period and not ended by then. */
export function openAtEnd(records: Records, { to }: Period): readonly LedgerRecord[] {
  return records('案件').filter((one) => {
    const day = dayIn(one, grantDay(one));

    return day !== null && day <= to && !isEndedBy(one, to, true);
  });
}

/** Persons of a case; an empty cell is one. */
export function personsOf(one: LedgerRecord): number {
  return numberIn(one, '人数', 1);
}

/** What the ministry's tables count: divisible claims of one kind as many cases as persons, any other as one. */
export function ministryCases(one: LedgerRecord): number {
  return one.cells['诉求可分'] === true ? personsOf(one) : 1;
}

/** Whether a cell holds the word. */
export function holds(key: string, ...words: readonly string[]): (one: LedgerRecord) => boolean {
  return (one) => words.includes(String(one.cells[key] ?? ''));
}
