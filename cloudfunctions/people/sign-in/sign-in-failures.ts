import { daysAfter, minutesAfter } from '../../../domain/time/moments';
import type { Instant } from '../../../domain/time/times';
import { DomainError } from '../../../domain/refusals/errors';
import type { DoorCall } from '../../platform/calls/desk-function';
import type { User } from '../../platform/documents';
import { is } from '../../platform/sdk/sdk';
import { DuplicateDocument, type Store } from '../../platform/store/store';

export const mostFailures = 5;
const lockMinutes = 30;

/**
 * Counts a failure of an account, in the database itself: of failures at the same moment none is lost. The lock shuts
 * the door only: whoever guesses at a name must not be able to put its owner out.
 * @throws DomainError what was wrong; AccountLocked at the fifth
 */
export async function failUser(
  { office, now }: DoorCall,
  { _id }: User,
  wrong: 'PasswordWrong' | 'CodeWrong',
): Promise<never> {
  const counted = await office.store.updateAndReturn('users', { _id }, { increase: { failures: 1 } });
  if ((counted?.failures ?? 0) < mostFailures) throw new DomainError(wrong);

  const lockedUntil = lockEnd(now);
  await office.store.updateWhere('users', { _id }, { set: { failures: 0, lockedUntil } });
  throw new DomainError('AccountLocked', { until: lockedUntil });
}

/**
 * A name without an account fails and is locked in the same way, so that nobody can tell the two apart.
 * @throws DomainError PasswordWrong; AccountLocked from the fifth failure on
 */
export function failStranger({ office, now }: DoorCall, userName: string): Promise<never> {
  const { store } = office;

  return failAt(store, `sign-in-stranger:${office.blind('sign-in', userName)}`, now, 'PasswordWrong');
}

/**
 * Counts a failure under a name of its own, for a day or until its lock is over.
 * @throws DomainError what was wrong; AccountLocked from the fifth failure on
 */
export async function failAt(
  store: Store,
  _id: string,
  now: Instant,
  wrong: 'PasswordWrong' | 'CodeWrong',
): Promise<never> {
  const alive = { _id, endsAt: is.after(now) };
  const counted = await store.updateAndReturn('rate', alive, { increase: { count: 1 } });
  if (!counted) {
    const begun = { count: 1, endsAt: daysAfter(now, 1) };
    await store.add('rate', { _id, ...begun }).catch((error: unknown) => {
      if (!(error instanceof DuplicateDocument)) throw error;

      return store.updateWhere('rate', { _id }, { set: begun });
    });
  }
  const { count, endsAt } = counted ?? { count: 1, endsAt: '' };
  if (count < mostFailures) throw new DomainError(wrong);
  if (count > mostFailures) throw new DomainError('AccountLocked', { until: endsAt });

  const until = lockEnd(now);
  await store.updateWhere('rate', { _id }, { set: { endsAt: until } });
  throw new DomainError('AccountLocked', { until });
}

function lockEnd(now: string): string {
  return minutesAfter(now, lockMinutes);
}
