import type { DoorCall } from '../../platform/calls/desk-function';
import { closeSession } from '../../platform/calls/sessions';

/** Ends the session at once; without one there is nothing to end. */
export async function signOut(
  _input: object,
  { office, person: door }: DoorCall,
): Promise<{ signedOut: true }> {
  await closeSession(office, door.secret);
  door.give(null);

  return { signedOut: true };
}
