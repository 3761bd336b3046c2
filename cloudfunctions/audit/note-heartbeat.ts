import { daysAfter, spanInDays } from '../../domain/time/moments';
import type { Instant } from '../../domain/time/times';
import type { Vital } from '../platform/documents';
import type { Office } from '../platform/office';
import { noteVital, vitalSeal } from './vitals';

/** The functions that come by themselves. */
export const timed = ['clock', 'upkeep', 'seals'] as const;

/** Notes that a timer's function came, which of its chores were in trouble, and since when time has gone on without a jump. */
export function heartbeatOf(name: (typeof timed)[number]) {
  return async (office: Office, failed: readonly string[], now: Instant): Promise<void> => {
    const before = await office.store.get('vitals', `heartbeat:${name}`);
    const since = before && isNext(before.at, now) ? (sinceOf(before) ?? now) : now;
    await noteVital(office, `heartbeat:${name}`, { failed, since }, now);
  };
}

/** Days for which the clock has come again and again without a jump of a day, either way. */
export async function steadyDays({ store, keys }: Office, now: Instant): Promise<number> {
  const beat = await store.get('vitals', 'heartbeat:upkeep');
  if (!beat || beat.seal !== vitalSeal(keys, beat) || !isNext(beat.at, now)) return 0;

  return spanInDays(sinceOf(beat) ?? now, now);
}

function sinceOf({ about }: Vital): Instant | null {
  return typeof about['since'] === 'string' ? about['since'] : null;
}

function isNext(before: Instant, now: Instant): boolean {
  return now < daysAfter(before, 1) && before < daysAfter(now, 1);
}
