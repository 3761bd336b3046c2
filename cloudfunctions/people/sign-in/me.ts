import type { SessionAnswer } from '../../../contract/people/session';
import type { DoorCall } from '../../platform/calls/desk-function';
import { personOf, sessionOf } from '../../platform/calls/sessions';
import { sessionAnswer } from './session-answer';

/** Whoever is signed in. @throws DomainError NotSignedIn, SessionExpired */
export async function me(_input: object, { office, person: door, now }: DoorCall): Promise<SessionAnswer> {
  const session = await sessionOf(office, door.secret, now);

  return sessionAnswer(office, personOf(session), session.endsAt);
}
