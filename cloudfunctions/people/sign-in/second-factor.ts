import { DomainError } from '../../../domain/refusals/errors';
import type { User } from '../../platform/documents';
import type { Office } from '../../platform/office';
import { unseal, type Place } from '../../platform/sealing/sealing';
import { stepOfCode } from './one-time-code';

/** Where an account's secret is sealed for. */
export function secondFactorPlace(userId: string): Place {
  return { collection: 'users', id: userId, field: 'secondFactor' };
}

/**
 * Checks a code against a sealed secret.
 * @returns the half minute it belongs to, to be remembered as used
 * @throws DomainError CodeWrong
 */
export function usedStep(
  office: Office,
  userId: string,
  sealed: string,
  code: string,
  now: string,
  usedUpTo: number,
): number {
  const secret = unseal(office.keys, secondFactorPlace(userId), sealed);
  const step = typeof secret === 'string' ? stepOfCode(secret, code, now, usedUpTo) : null;
  if (step === null) throw new DomainError('CodeWrong');

  return step;
}

/**
 * Asks an account with a second factor for its code at signing in. A used code is written down before anything else,
 * on condition that nobody used it meanwhile.
 * @throws DomainError CodeNeeded, CodeWrong
 */
export async function askSecondFactor(
  office: Office,
  user: User,
  code: string | null,
  now: string,
): Promise<void> {
  const factor = user.secondFactor;
  if (!factor) return;
  if (code === null) throw new DomainError('CodeNeeded');
  const step = usedStep(office, user._id, factor.secret, code, now, factor.usedUpTo);
  const fresh = { _id: user._id, 'secondFactor.usedUpTo': factor.usedUpTo };
  const written = await office.store.updateWhere('users', fresh, { set: { 'secondFactor.usedUpTo': step } });
  if (written !== 1) throw new DomainError('CodeWrong');
}
