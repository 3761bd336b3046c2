import type { Instant } from '../../domain/time/times';

const minute = 60;

/** How long until something goes out: `还有2:05`; the clock of the office strikes once a minute. */
export function timeLeftText(until: Instant, now: number): string {
  const seconds = Math.ceil((new Date(until).getTime() - now) / 1000);
  if (seconds <= 0) return '马上发出';

  return `还有${Math.floor(seconds / minute)}:${String(seconds % minute).padStart(2, '0')}`;
}
