import { hoursAfter } from '../../../domain/time/moments';
import type { Instant } from '../../../domain/time/times';
import { DomainError } from '../../../domain/refusals/errors';
import type { Session, User } from '../documents';
import { newSecret, sha256 } from '../ids';
import { sessionSeal } from '../sealing/standing-seals';
import type { Office } from '../office';
import type { StaffPerson } from './people';

export const idleMinutes = 30;
const longestHours = 12;
/** The last call is noted at most this often, so that a call costs one read and seldom a write. */
const noteEvery = 5 * 60_000;

/** Opens a session under a new secret: an old cookie never becomes a new sign-in. */
export async function openSession(
  { store, keys }: Office,
  user: User,
  { centreName, sameAs }: { readonly centreName: string; readonly sameAs: readonly string[] },
  now: Instant,
): Promise<{ secret: string; session: Session }> {
  const secret = newSecret();
  const { userName, name, centreId, stationId, roles } = user;
  const opened = {
    _id: sha256(secret),
    userId: user._id,
    user: {
      ...{ userName, name, centreId, stationId, roles, centreName },
      mustChangePassword: user.mustChangePassword === true,
      ...(sameAs.length > 0 && { sameAs }),
      officeChangedAt: Date.now(),
    },
    startedAt: now,
    seenAt: now,
    endsAt: hoursAfter(now, longestHours),
  };
  const session: Session = { ...opened, seal: sessionSeal(keys, opened) };
  await store.add('sessions', session);

  return { secret, session };
}

/**
 * The session behind a cookie: one read.
 * @throws DomainError NotSignedIn, SessionExpired (30 minutes without a call, or after 12 hours)
 */
export async function sessionOf(
  { store, keys }: Office,
  secret: string | null,
  now: Instant,
): Promise<Session> {
  if (!secret) throw new DomainError('NotSignedIn');
  const session = await store.get('sessions', sha256(secret));
  // One that nobody signed in to was put there past the product.
  if (!session || session.seal !== sessionSeal(keys, session)) throw new DomainError('NotSignedIn');
  const idle = Date.parse(now) - Date.parse(session.seenAt);
  if (now >= session.endsAt || idle > idleMinutes * 60_000) throw new DomainError('SessionExpired');
  if (idle > noteEvery) await store.updateWhere('sessions', { _id: session._id }, { set: { seenAt: now } });

  return session;
}

export function personOf({ _id: sessionId, userId, user }: Session): StaffPerson {
  const { officeChangedAt: _ofTheDoor, ...person } = user;

  return { kind: 'staff', id: userId, sessionId, ...person };
}

/**
 * Tells every door, by the sessions that come to it, that a centre's own data changed: each remembers for itself, and
 * whoever changed something at one must find it at the next.
 * @param beginning what this door itself forgets at once
 */
export async function tellDoors(office: Office, centreId: string, beginning: string): Promise<void> {
  office.forget(beginning);
  const set = { 'user.officeChangedAt': Date.now() };
  await office.store.updateWhere('sessions', { 'user.centreId': centreId }, { set });
}

export async function closeSession({ store }: Office, secret: string | null): Promise<void> {
  if (secret) await store.remove('sessions', { _id: sha256(secret) });
}
