import type { InferOutput } from 'valibot';
import type { BindingStart, startBinding as contract } from '../../../contract/people/own-account';
import { DomainError } from '../../../domain/refusals/errors';
import { mustKnowPassword } from '../sign-in/must-know-password';
import { noteUser } from '../accounts/note-user';
import type { StaffCall } from '../../platform/calls/people';
import { newScanCode } from './scan-codes';

/** Time to find the phone and the page on it. */
const minutes = 10;

/** Makes a code that ties the phone which scans it to one's own account. @throws DomainError PasswordWrong, TooManyRequests */
export async function startBinding(
  { password }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<BindingStart> {
  await mustKnowPassword(call, password);
  const { office, person, now, address } = call;
  const about = { userId: person.id, browserKey: null, browser: '', address, centreId: null };

  return newScanCode(office, { use: 'bind', ...about }, now, minutes);
}

/** Since when a phone opens one's own account. */
export async function phoneBinding(
  _input: object,
  { office, person }: StaffCall,
): Promise<{ boundAt: string | null }> {
  const [phone] = await office.store.find('staff_phones', { userId: person.id }, { limit: 1 });

  return { boundAt: phone?.boundAt ?? null };
}

/** Unties the own phone; at once it opens nothing more. @throws DomainError PhoneNotBound */
export async function unbindPhone(_input: object, call: StaffCall): Promise<{ unbound: true }> {
  const { id, userName } = call.person;
  if ((await call.office.store.remove('staff_phones', { userId: id })) === 0)
    throw new DomainError('PhoneNotBound');
  await noteUser(call, { _id: id, userName }, '解除手机绑定');

  return { unbound: true };
}
