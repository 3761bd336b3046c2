import { DomainError } from '../../domain/refusals/errors';
import { centreOf } from '../centre/centre';
import type { Office } from '../platform/office';

/** Whether people may name their lawyer (点援): the centre's switch. */
export async function allowsOwnChoice(office: Office, centreId: string): Promise<boolean> {
  return (await centreOf(office, centreId)).ownChoice !== false;
}

/** @throws DomainError NotAllowed where the centre has switched 点援 off */
export async function mustAllowOwnChoice(office: Office, centreId: string): Promise<void> {
  if (!(await allowsOwnChoice(office, centreId)))
    throw new DomainError('NotAllowed', { why: '本中心不开放点援，律师由中心安排。' });
}
