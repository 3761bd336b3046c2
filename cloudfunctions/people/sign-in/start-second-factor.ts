import type { SecondFactorStart } from '../../../contract/people/own-account';
import { seal } from '../../platform/sealing/sealing';
import type { StaffCall } from '../../platform/calls/people';
import { newOneTimeSecret } from './one-time-code';
import { secondFactorPlace } from './second-factor';

/** Makes a secret for an authenticator app. A factor already in use stays until the new one is confirmed by `confirmSecondFactor`. */
export async function startSecondFactor(
  _input: object,
  { office, person }: StaffCall,
): Promise<SecondFactorStart> {
  const secret = newOneTimeSecret();
  const pending = seal(office.keys, secondFactorPlace(person.id), secret);
  await office.store.updateWhere('users', { _id: person.id }, { set: { pendingFactor: pending } });
  const label = encodeURIComponent(`援手:${person.userName}`);

  return { secret, address: `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent('援手')}` };
}
