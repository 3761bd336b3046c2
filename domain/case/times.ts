/** A moment, ISO 8601 in UTC with milliseconds: `2026-11-22T04:49:25.000Z`. Sorts as text. */
export type Instant = string;

/** A calendar day in China (UTC+8, no daylight saving): `2026-11-22`. */
export type Day = string;

const chinaOffset = 8 * 60 * 60 * 1000;

/** The day in China on which a moment falls. */
export function dayOf(at: Instant): Day {
  return new Date(Date.parse(at) + chinaOffset).toISOString().slice(0, 10);
}
