import { DomainError } from '../../../domain/refusals/errors';
import type { User } from '../../platform/documents';
import type { Office } from '../../platform/office';

const most = 20;

/** Every account that one person has had in a centre, by the number of the staff, shut ones among them: one read. */
export async function accountsOfHuman(
  { store }: Office,
  centreId: string,
  staffNumber: string,
): Promise<readonly Pick<User, '_id' | 'userName' | 'disabledAt'>[]> {
  return store.find('users', { centreId, staffNumber }, { limit: most, fields: ['userName', 'disabledAt'] });
}

/**
 * One person, one open account: two would recommend and decide the same case.
 * @param own the account that is opened or changed itself; `null` for a new one
 * @throws DomainError InputInvalid naming the other account
 */
export async function mustBeOnlyOne(
  office: Office,
  { centreId, staffNumber }: { readonly centreId: string; readonly staffNumber: string },
  own: string | null,
): Promise<void> {
  const found = await accountsOfHuman(office, centreId, staffNumber);
  const other = found.find(({ _id, disabledAt }) => _id !== own && disabledAt === null);
  if (!other) return;
  const why = `工号${staffNumber}已经有账号${other.userName}，一个人只用一个。请先停用那一个。`;
  throw new DomainError('InputInvalid', { why }, [{ path: 'staffNumber', message: why }]);
}
