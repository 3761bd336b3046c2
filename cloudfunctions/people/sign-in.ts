import type { InferOutput } from 'valibot';
import type { SessionAnswer, signIn as contract } from '../../contract/staff/session';
import { DomainError, isDomainError } from '../../domain/wording/errors';
import { centreOf } from '../network/centre';
import type { DoorCall } from '../platform/desk-function';
import type { User } from '../platform/documents';
import { countStrictly } from '../platform/limits';
import { hashPassword, passwordFits } from '../platform/passwords';
import { closeSession, openSession, personOf } from '../platform/sessions';
import { askSecondFactor } from './second-factor';
import { sessionAnswer } from './session-answer';

const mostFailures = 5;
const lockMinutes = 30;
const dormantDays = 90;
/** From one address, behind which a whole centre may sit; the lock of the account is what stops guessing. */
const attempts = { most: 200, seconds: 300 };

/**
 * Signs a member of staff in with user name and password. An unknown name takes as long and says the same as a wrong password.
 * @throws DomainError PasswordWrong, CodeNeeded, CodeWrong, AccountLocked (five failures; dormant after 90 days), TooManyRequests
 */
export async function signIn(
  { userName, password, code }: InferOutput<typeof contract.input>,
  call: DoorCall,
): Promise<SessionAnswer> {
  const { office, now, address, person: door } = call;
  await countStrictly(office.store, `sign-in:${address}`, now, attempts);
  const user = (await office.store.find('users', { userName }, { limit: 1 }))[0] ?? null;
  const fits = await isPasswordOf(user, password);
  if (!user || user.disabledAt !== null) throw new DomainError('PasswordWrong');
  refuseLocked(user, now);
  if (!fits) await countFailure(call, user, 'PasswordWrong');
  await askSecondFactor(office, user, code, now).catch((error: unknown) => {
    if (isDomainError(error) && error.code === 'CodeWrong') return countFailure(call, user, 'CodeWrong');
    throw error;
  });

  const { name: centreName } = await centreOf(office, user.centreId);
  const welcome = { failures: 0, lockedUntil: null, lastSignInAt: now };
  await office.store.updateWhere('users', { _id: user._id }, { set: welcome });
  await closeSession(office, door.secret);
  const { secret, session } = await openSession(office, user, centreName, now);
  door.give(secret);

  return sessionAnswer(office, personOf(session), session.endsAt);
}

async function isPasswordOf(user: User | null, password: string): Promise<boolean> {
  if (user) return passwordFits(password, user.password);
  await hashPassword(password);

  return false;
}

function refuseLocked({ lockedUntil, lastSignInAt, demo }: User, now: string): void {
  if (lockedUntil !== null && lockedUntil > now)
    throw new DomainError('AccountLocked', { until: lockedUntil });
  const quietDays = lastSignInAt && !demo ? (Date.parse(now) - Date.parse(lastSignInAt)) / 86_400_000 : 0;
  if (quietDays > dormantDays) throw new DomainError('AccountLocked', { until: '管理员解锁' });
}

async function countFailure(
  { office, now }: DoorCall,
  { _id, failures }: User,
  wrong: 'PasswordWrong' | 'CodeWrong',
): Promise<never> {
  const isLast = failures + 1 >= mostFailures;
  const lockedUntil = isLast ? new Date(Date.parse(now) + lockMinutes * 60_000).toISOString() : null;
  await office.store.updateWhere(
    'users',
    { _id },
    isLast ? { set: { failures: 0, lockedUntil } } : { increase: { failures: 1 } },
  );
  throw isLast ? new DomainError('AccountLocked', { until: lockedUntil }) : new DomainError(wrong);
}
