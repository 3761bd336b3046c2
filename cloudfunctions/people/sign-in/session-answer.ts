import type { SessionAnswer } from '../../../contract/people/session';
import type { Office } from '../../platform/office';
import type { StaffPerson } from '../../platform/calls/people';
import { idleMinutes } from '../../platform/calls/sessions';

/** Who is signed in, and for how long. */
export function sessionAnswer(office: Office, person: StaffPerson, endsAt: string): SessionAnswer {
  const { kind: _kind, sessionId: _id, sameAs: _other, mustChangePassword, ...user } = person;

  const { demo } = office;
  const draftKey = office.blind('drafts', person.id);

  return { user, demo, endsAt, idleMinutes, mustChangePassword, draftKey };
}
