import type { SessionAnswer } from '../../../contract/people/session';
import { centreOf } from '../../centre/centre';
import type { DoorCall } from '../../platform/calls/desk-function';
import type { User } from '../../platform/documents';
import type { Office } from '../../platform/office';
import { closeSession, openSession, personOf } from '../../platform/calls/sessions';
import { accountsOfHuman } from './one-human';
import { sessionAnswer } from './session-answer';

/** Lets in whoever has proved who they are: the browser's old session ends, a new one begins under a new secret. */
export async function enter(
  { office, now, person: door }: DoorCall,
  user: User,
  noted: Readonly<Record<string, unknown>>,
): Promise<SessionAnswer> {
  const [{ name: centreName }, sameAs] = await Promise.all([
    centreOf(office, user.centreId),
    otherAccountsOf(office, user),
  ]);
  await office.store.updateWhere('users', { _id: user._id }, { set: { ...noted, lastSignInAt: now } });
  await closeSession(office, door.secret);
  const { secret, session } = await openSession(office, user, { centreName, sameAs }, now);
  door.give(secret);

  return sessionAnswer(office, personOf(session), session.endsAt);
}

/** What somebody did under an account that was shut since, they did themselves. */
async function otherAccountsOf(
  office: Office,
  { _id, centreId, staffNumber }: User,
): Promise<readonly string[]> {
  if (staffNumber === undefined) return [];
  const all = await accountsOfHuman(office, centreId, staffNumber);

  return all.flatMap((one) => (one._id === _id ? [] : [one._id]));
}
