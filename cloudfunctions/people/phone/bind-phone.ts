import { DomainError } from '../../../domain/refusals/errors';
import type { CitizenCall } from '../../platform/calls/people';
import { DuplicateDocument } from '../../platform/store/store';
import { noteUser } from '../accounts/note-user';
import { settle } from './scan-codes';
import type { Scanned } from './scanned';

/** Ties this phone to the account, in the place of the one before. @throws DomainError ScanUsed, PhoneBoundElsewhere */
export async function bindPhone({ scan, user }: Scanned, call: CitizenCall): Promise<void> {
  const { office, person, now } = call;
  const { _id: userId, centreId, name } = user;
  await settle(office, scan, { state: 'used' }, now);
  await office.store.remove('staff_phones', { userId });
  try {
    await office.store.add('staff_phones', { _id: person.key, userId, centreId, boundAt: now });
  } catch (error) {
    throw error instanceof DuplicateDocument ? new DomainError('PhoneBoundElsewhere') : error;
  }
  const owner = { id: userId, name, centreId };
  await noteUser({ office, now, person: owner }, user, '绑定手机', [null, { boundAt: now }]);
}
