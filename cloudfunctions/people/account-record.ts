import { DomainError } from '../../domain/refusals/errors';
import type { User } from '../platform/documents';
import type { Office } from '../platform/office';
import { accountSeal } from '../platform/sealing/standing-seals';

/**
 * An account as the product wrote it. One that was changed or put there past the product opens nothing and is changed by
 * nobody; those of earlier versions get their seal from the clock, once.
 * @throws DomainError AccountTampered
 */
export async function mustBeWritten(office: Office, user: User): Promise<void> {
  const { seal, ...content } = user;
  if (seal === accountSeal(office.keys, content)) return;
  if (seal === undefined && (await office.store.get('vitals', 'accounts')) === null) return;
  throw new DomainError('AccountTampered');
}

/** The account behind an id. @throws DomainError AccountTampered */
export async function accountOf(office: Office, id: string): Promise<User | null> {
  const user = await office.store.get('users', id);
  if (user) await mustBeWritten(office, user);

  return user;
}

/**
 * Changes what an account is, with its seal, on condition that nobody changed it meanwhile.
 * @param set fields with their new values
 * @throws DomainError SetUpHasChanged
 */
export async function writeAccount(office: Office, user: User, set: Partial<User>): Promise<void> {
  const seal = accountSeal(office.keys, { ...user, ...set });
  const before = { _id: user._id, seal: user.seal ?? null };
  if ((await office.store.updateWhere('users', before, { set: { ...set, seal } })) === 0)
    throw new DomainError('SetUpHasChanged');
}
