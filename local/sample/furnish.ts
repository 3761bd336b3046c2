import { collections } from '../../cloudfunctions/platform/collections';
import type { CollectionName, Documents, User } from '../../cloudfunctions/platform/documents';
import { hashPassword } from '../../cloudfunctions/platform/passwords';
import type { Cloud } from '../cloud/cloud';
import { centre, stations } from './centre';
import { publications } from './published';
import { firms, lawyers } from './lawyers';
import { samplePassword, staff, staffId } from './staff';

/** Small on purpose: these passwords are shown on the sign-in page anyway. */
const demoCost = 2 ** 12;
const pageSize = 100;

/** Puts documents into a collection as they are. */
export async function insert<Name extends CollectionName>(
  { store }: Cloud,
  collectionName: Name,
  documents: readonly Documents[Name][],
): Promise<void> {
  for (let from = 0; from < documents.length; from += pageSize) {
    const data = documents.slice(from, from + pageSize).map((document) => JSON.stringify(document));
    await store.run('database.insertDocument', { collectionName, data });
  }
}

/** Whether the sample centre is there already. */
export async function isFurnished({ store }: Cloud): Promise<boolean> {
  const known = collections.some(({ name }) => name === 'centres');
  const { data } = await store.run('database.calculateDocument', {
    collectionName: 'centres',
    queryType: 'WHERE',
    query: '{}',
  });

  return known && Number((data as { total?: number }).total) > 0;
}

/** The centre before its first case: stations, staff, firms and lawyers. */
export async function furnish(cloud: Cloud): Promise<void> {
  const password = await hashPassword(samplePassword, demoCost);
  const users: User[] = staff.map(({ userName, name, roles, note, stationId }, place) => ({
    _id: staffId(userName),
    userName,
    name,
    staffNumber: `QH${String(place + 1).padStart(3, '0')}`,
    centreId: centre._id,
    stationId,
    roles,
    password,
    failures: 0,
    lockedUntil: null,
    disabledAt: null,
    lastSignInAt: null,
    demo: { password: samplePassword, note },
  }));
  await insert(cloud, 'centres', [centre]);
  await insert(cloud, 'stations', stations);
  await insert(cloud, 'ledger_publications', publications(centre._id));
  await insert(cloud, 'users', users);
  await insert(cloud, 'firms', firms);
  await insert(cloud, 'lawyers', lawyers);
}

/** Says for how many minutes the sample centre holds a decision; see `centre.ts`. */
export async function setHoldMinutes({ store }: Cloud, minutes: number): Promise<void> {
  await store.run('database.modifyDocument', {
    ...{ collectionName: 'centres', queryType: 'WHERE', query: JSON.stringify({ _id: centre._id }) },
    data: JSON.stringify({ $set: { 'rules.holdMinutes': minutes } }),
    merge: true,
  });
}
