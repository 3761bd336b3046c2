import type { User } from '../cloudfunctions/platform/documents';
import { insert } from '../local/sample/furnish';
import { staffId } from '../local/sample/staff';
import type { TestOffice } from './cloud';
import { storedIn } from './stored';

/** Who assesses in tests of the review: one of the sample's staff, the others employed for the test. */
export const assessors = ['fengyan', 'seer', 'third', 'kin'];

/** Employs so many as the test names, each as the first one is. @param more beside `assessors` */
export async function employAssessors(office: TestOffice, more: readonly string[] = []): Promise<void> {
  const [known] = (await storedIn(office.cloud, 'users', { userName: 'fengyan' })) as unknown as User[];
  if (!known) throw new Error('no assessor');
  const employed = [...assessors.slice(1), ...more].map((userName, at) => ({
    ...known,
    ...{ _id: `0d0000000000000${at}`, userName, name: `评查员${userName}` },
  }));
  await insert(office.cloud, 'users', employed);
}

/** The account of one of them. */
export function assessorId(userName: string, more: readonly string[] = []): string {
  const at = [...assessors, ...more].indexOf(userName) - 1;

  return userName === 'fengyan' ? staffId('fengyan') : `0d0000000000000${at}`;
}
