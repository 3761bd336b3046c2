import { hoursBetween } from '../time/moments';
import type { Instant } from '../time/times';
import { custodyHours } from './limits';

/**
 * Whether an application from custody took more than its 24 hours to reach the centre (法-39): noted, and never held
 * against the person.
 * @throws DomainError DayInvalid
 */
export function passedOnLate(askedAt: Instant, receivedAt: Instant): boolean {
  return hoursBetween(askedAt, receivedAt) > custodyHours;
}
