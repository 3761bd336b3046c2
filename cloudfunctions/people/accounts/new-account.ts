import type { StaffRole } from '../../../domain/vocabulary/persons/roles';
import type { User } from '../../platform/documents';
import { newId } from '../../platform/ids';
import { hashPassword } from '../../platform/passwords';
import { oneTimePassword } from './one-time-password';

/** What is chosen when an account is made. */
export interface AccountParts {
  readonly userName: string;
  readonly name: string;
  /** What makes one person of all their accounts; the first user manager, who sees no case, may have none. */
  readonly staffNumber?: string;
  readonly roles: readonly StaffRole[];
  readonly stationId: string | null;
  readonly centreId: string;
}

/** A new account with a password that is shown once and changed at the first sign-in. */
export async function newAccount(
  parts: AccountParts,
): Promise<{ readonly user: User; readonly password: string }> {
  const password = oneTimePassword();
  const user = {
    _id: newId(),
    ...parts,
    password: await hashPassword(password),
    ...{ mustChangePassword: true, secondFactor: null, failures: 0, lockedUntil: null },
    ...{ disabledAt: null, lastSignInAt: null, demo: null },
  };

  return { user, password };
}
