import type { SessionAnswer } from '../../../contract/people/session';
import { centreOf } from '../../centre/centre';
import type { DoorCall } from '../../platform/calls/desk-function';
import type { User } from '../../platform/documents';
import { closeSession, openSession, personOf } from '../../platform/calls/sessions';
import { sessionAnswer } from './session-answer';

/** Lets in whoever has proved who they are: the browser's old session ends, a new one begins under a new secret. */
export async function enter(
  { office, now, person: door }: DoorCall,
  user: User,
  noted: Readonly<Record<string, unknown>>,
): Promise<SessionAnswer> {
  const { name: centreName } = await centreOf(office, user.centreId);
  await office.store.updateWhere('users', { _id: user._id }, { set: { ...noted, lastSignInAt: now } });
  await closeSession(office, door.secret);
  const { secret, session } = await openSession(office, user, centreName, now);
  door.give(secret);

  return sessionAnswer(office, personOf(session), session.endsAt);
}
