import { dayOf, timeOf, type Instant } from '../../domain/time/times';
import type { Office } from '../platform/office';
import { goOn, keepRun, lastRun, newRun } from './whole/run-whole';

/** Milliseconds a minute: the other chores need time too. */
const longest = 10_000;
/** The time in China in which nobody waits for it. */
const [from, before] = ['01:00', '06:00'] as const;

/** Every night, by itself: everything is looked at once, a slice a minute. @returns whether it went on */
export async function checkNightly(office: Office, now: Instant): Promise<boolean> {
  const last = await lastRun(office);
  const isUnderWay = last !== null && last.finishedAt === null;
  if (!isUnderWay && (!isNight(now) || (last !== null && nightOf(last.startedAt) === nightOf(now))))
    return false;
  const run = await goOn(office, isUnderWay ? last : newRun(now, null), now, Date.now() + longest);
  await keepRun(office, run);

  return true;
}

function isNight(now: Instant): boolean {
  const time = timeOf(now);

  return time >= from && time < before;
}

/** The day of a night; what was started by hand in the day before is none of it. */
function nightOf(now: Instant): string {
  return `${dayOf(now)} ${isNight(now)}`;
}
