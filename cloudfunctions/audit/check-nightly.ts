import type { Instant } from '../../domain/time/times';
import type { Office } from '../platform/office';
import { goOn, keepRun, lastRun, newRun } from './whole/run-whole';

/** Milliseconds a minute: the other chores need time too. */
const longest = 10_000;
/** Hours in China in which nobody waits for it. */
const [from, before] = [1, 6];

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

function inChina(now: Instant): Date {
  return new Date(Date.parse(now) + 8 * 3_600_000);
}

function isNight(now: Instant): boolean {
  const hour = inChina(now).getUTCHours();

  return hour >= from && hour < before;
}

/** The day of a night; what was started by hand in the day before is none of it. */
function nightOf(now: Instant): string {
  return `${inChina(now).toISOString().slice(0, 10)} ${isNight(now)}`;
}
