const hour = 3_600_000;
const day = 24 * hour;
const china = 8 * hour;

/** Moments before now, at hours when an office is open; never later than now. */
export function momentBefore(now: number, daysAgo: number, hours: number): string {
  const midnight = Math.floor((now + china) / day) * day - china;
  const moment = midnight - daysAgo * day + hours * hour;

  return new Date(Math.min(moment, now - 60_000)).toISOString();
}

/** The calendar day so many days after a moment. */
export function dayAfter(at: string, days: number): string {
  return new Date(Date.parse(at) + days * day + china).toISOString().slice(0, 10);
}

/** A moment so many days later, at half past nine: when hearings are. */
export function momentAfter(at: string, days: number): string {
  return `${dayAfter(at, days)}T01:30:00.000Z`;
}
