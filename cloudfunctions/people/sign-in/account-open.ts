import { spanInDays } from '../../../domain/time/moments';
import type { Instant } from '../../../domain/time/times';
import { DomainError } from '../../../domain/refusals/errors';
import type { User } from '../../platform/documents';

const dormantDays = 90;

/** @throws DomainError AccountLocked after too many wrong passwords */
export function refuseLocked({ lockedUntil }: Pick<User, 'lockedUntil'>, now: Instant): void {
  if (lockedUntil !== null && lockedUntil > now)
    throw new DomainError('AccountLocked', { until: lockedUntil });
}

/** Told only to whoever has proved to be the owner. @throws DomainError AccountLocked after 90 days without signing in */
export function refuseDormant({ lastSignInAt, demo }: User, now: Instant): void {
  const quietDays = lastSignInAt && !demo ? spanInDays(lastSignInAt, now) : 0;
  if (quietDays > dormantDays) throw new DomainError('AccountLocked', { until: '管理员解锁' });
}

/** For whoever comes with a bound phone: closed, locked or dormant accounts open for nobody. @throws DomainError PhoneNotBound, AccountLocked */
export function refuseClosed(user: User, now: Instant): void {
  if (user.disabledAt !== null) throw new DomainError('PhoneNotBound');
  refuseLocked(user, now);
  refuseDormant(user, now);
}
