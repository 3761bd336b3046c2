import type { Session, User } from '../documents';
import type { Keys } from './keys';
import { sealOf } from './seals';

/**
 * The seal of an account: who it is, what it may, and what opens it. How often somebody failed at it and when it was
 * last used changes without it.
 */
export function accountSeal(keys: Keys, user: Omit<User, 'seal'>): string {
  const { _id, userName, name, centreId, stationId, roles, password, disabledAt } = user;

  return sealOf(keys, 'account', [
    ...[_id, userName, name, user.staffNumber ?? null, centreId, stationId, roles, password],
    ...[user.mustChangePassword === true, user.secondFactor?.secret ?? null, disabledAt],
  ]);
}

/** The seal of a session: whose it is and what it may. Nobody signs in by writing one into the database. */
export function sessionSeal(
  keys: Keys,
  { _id, userId, user, startedAt, endsAt }: Omit<Session, 'seal'>,
): string {
  const { userName, name, centreId, stationId, roles, sameAs = [] } = user;

  return sealOf(keys, 'session', [
    ...[_id, userId, userName, name, centreId, stationId, roles, sameAs, startedAt, endsAt],
  ]);
}
