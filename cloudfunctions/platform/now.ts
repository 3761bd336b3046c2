import { createHash, timingSafeEqual } from 'node:crypto';
import type { Instant } from '../../domain/time/times';

/** A moment that the sample-data maker asks a call to happen at, with its proof. */
export interface ClaimedTime {
  readonly at: string;
  readonly key: string;
}

/**
 * The moment of a call. Only in demo mode, and only for whoever already holds the administrator's secret of this
 * cloud, may a call happen at another moment: so sample cases have a past.
 */
export function momentOf(
  environment: Readonly<Record<string, string | undefined>>,
  claimed: ClaimedTime | undefined,
): Instant {
  const key = environment.YUANSHOU_DEMO === '1' ? environment.TENCENTCLOUD_SECRETKEY : undefined;
  if (!key || !claimed || !isSame(key, claimed.key)) return new Date().toISOString();

  return new Date(claimed.at).toISOString();
}

function isSame(expected: string, given: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();

  return timingSafeEqual(digest(expected), digest(String(given)));
}
