import type { ComplaintRecord } from '../../domain/quality/complaint';
import { fallsTo, type ComplaintHand } from '../../domain/quality/complaint-hands';
import { meansSomebody } from '../../domain/quality/complaint-names';
import { staffNames } from '../centre/centre';
import type { Office } from '../platform/office';

const most = 1000;

/** Everybody with an open account, with the other accounts of the same person. */
export function staffHands(office: Office, centreId: string): Promise<readonly ComplaintHand[]> {
  return office.remembered(`staff:${centreId}:hands`, async () => {
    const fields = ['name', 'roles', 'staffNumber', 'disabledAt'] as const;
    const users = await office.store.find('users', { centreId }, { limit: most, fields });

    return users
      .filter(({ disabledAt }) => disabledAt === null)
      .map(({ _id: id, name, roles, staffNumber }) => ({
        ...{ id, name, roles },
        sameAs: staffNumber
          ? users.filter((one) => one.staffNumber === staffNumber).map(({ _id }) => _id)
          : [],
      }));
  });
}

/**
 * A complaint with whether its words name somebody who works here (that one is the bureau's), and with who can look
 * into it as things are.
 */
export async function withHouse(
  office: Office,
  centreId: string,
  one: ComplaintRecord,
): Promise<ComplaintRecord> {
  const names = Object.values(await staffNames(office, centreId));
  const named = one.house === true || meansSomebody(one, names) ? { ...one, house: true } : one;

  return { ...named, falls: fallsTo(named, await staffHands(office, centreId)) };
}
