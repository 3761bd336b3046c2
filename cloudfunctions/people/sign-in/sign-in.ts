import type { InferOutput } from 'valibot';
import type { SessionAnswer, signIn as contract } from '../../../contract/people/session';
import { isDomainError } from '../../../domain/refusals/errors';
import type { DoorCall } from '../../platform/calls/desk-function';
import type { User } from '../../platform/documents';
import { signingIn, signingInAs } from '../../platform/calls/bounds';
import { countStrictly } from '../../platform/calls/limits';
import { hashPassword, passwordFits } from '../../platform/passwords';
import { mustBeWritten } from '../account-record';
import { refuseDormant, refuseLocked } from './account-open';
import { enter } from './enter';
import { askSecondFactor } from './second-factor';
import { deviceOf, failDevice, refuseDevice, signOfDevice } from './known-device';
import { failStranger, failUser } from './sign-in-failures';

/**
 * Signs a member of staff in with user name and password. An unknown or closed name takes as long, costs as many
 * calls and is locked as a known one: nobody learns who works here. The lock is for strangers: a browser where somebody was
 * in the account before keeps a count of its own.
 * @throws DomainError PasswordWrong, CodeNeeded, CodeWrong, AccountLocked (five failures; dormant after 90 days), TooManyRequests
 */
export async function signIn(
  { userName, password, code, devices }: InferOutput<typeof contract.input>,
  call: DoorCall,
): Promise<SessionAnswer> {
  const { office, now, address } = call;
  await countStrictly(office.store, signingIn, office.blind('address', address), now);
  await countStrictly(office.store, signingInAs, office.blind('sign-in', userName), now);
  const user = (await office.store.find('users', { userName }, { limit: 1 }))[0] ?? null;
  const fits = await isPasswordOf(user, password);
  if (!user || user.disabledAt !== null) return failStranger(call, userName);
  const device = deviceOf(office, user._id, devices);
  const fail = (wrong: 'PasswordWrong' | 'CodeWrong') =>
    device === null ? failUser(call, user, wrong) : failDevice(office, device, now, wrong);
  if (device === null) refuseLocked(user, now);
  else await refuseDevice(office, device, now);
  if (!fits) await fail('PasswordWrong');
  await mustBeWritten(office, user);
  refuseDormant(user, now);
  await askSecondFactor(office, user, code, now).catch((error: unknown) => {
    if (isDomainError(error) && error.code === 'CodeWrong') return fail('CodeWrong');
    throw error;
  });

  // What strangers failed with at this name goes on counting for strangers.
  const session = await enter(call, user, device === null ? { failures: 0, lockedUntil: null } : {});

  return { ...session, device: signOfDevice(office, user._id, device) };
}

async function isPasswordOf(user: User | null, password: string): Promise<boolean> {
  if (user) return passwordFits(password, user.password);
  await hashPassword(password);

  return false;
}
