import { DomainError } from '../../../domain/refusals/errors';
import { accountOf } from '../account-record';
import { refuseClosed } from '../sign-in/account-open';
import type { ScanCode, User } from '../../platform/documents';
import { scanning } from '../../platform/calls/bounds';
import { countStrictly } from '../../platform/calls/limits';
import type { CitizenCall } from '../../platform/calls/people';
import { openCode } from './scan-codes';

/** A waiting code with the account that it is about. */
export interface Scanned {
  readonly scan: ScanCode;
  readonly user: User;
}

/**
 * What a phone has scanned. Whoever has no account here learns nothing of a sign-in code, not even whether there is one.
 * @throws DomainError TooManyRequests, PhoneNotBound, ScanCodeUnknown, ScanExpired, ScanUsed, AccountLocked,
 *   DeskOfOtherCentre, PhoneBoundElsewhere
 */
export async function scanned(code: string, { office, person, now }: CitizenCall): Promise<Scanned> {
  await countStrictly(office.store, scanning, person.key, now);
  const phone = await office.store.get('staff_phones', person.key);
  const scan = await openCode(office, code, now).catch((error: unknown) => {
    throw phone ? error : new DomainError('PhoneNotBound');
  });
  if (scan.use === 'sign_in' && !phone) throw new DomainError('PhoneNotBound');
  if (scan.use === 'bind' && phone && phone.userId !== scan.userId)
    throw new DomainError('PhoneBoundElsewhere');

  const userId = scan.use === 'bind' ? scan.userId : phone?.userId;
  const user = userId ? await accountOf(office, userId) : null;
  if (!user) throw new DomainError('PhoneNotBound');
  refuseClosed(user, now);
  if (scan.centreId !== null && scan.centreId !== user.centreId) throw new DomainError('DeskOfOtherCentre');

  return { scan, user };
}
