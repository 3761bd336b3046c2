import { keysFrom } from '../../cloudfunctions/platform/sealing/keys';
import { accountSeal } from '../../cloudfunctions/platform/sealing/standing-seals';
import { hashPassword } from '../../cloudfunctions/platform/passwords';
import type { User } from '../../cloudfunctions/platform/documents';
import { staffRoles, type StaffRole } from '../../domain/vocabulary/persons/roles';
import { centre, stations } from '../../local/sample/centre';
import { insert } from '../../local/sample/furnish';
import { samplePassword } from '../../local/sample/staff';
import type { TestOffice } from '../cloud';

/** One role, and how it stands to the centre and station of the case. */
export interface Colleague {
  readonly userName: string;
  readonly id: string;
  readonly role: StaffRole;
  readonly place: 'own' | 'other station' | 'other centre';
}

export const otherCentre = 'c000000000000002';
const cheap = 2 ** 10;

const places: readonly Colleague['place'][] = ['own', 'other station', 'other centre'];

/** Every role in the own and in another centre, and the station clerk of another station. */
export const colleagues: readonly Colleague[] = places.flatMap((place, row) =>
  staffRoles
    .filter((role) => place !== 'other station' || role === 'station_clerk')
    .map((role, column) => ({
      userName: `m${row}-${role.replaceAll('_', '-')}`,
      id: `0a${row}${String(column).padStart(13, '0')}`,
      role,
      place,
    })),
);

/** Somebody in the own centre whom the others try to change. */
export const bystander = '0b00000000000000';

/** Gives each of them an account of one role, and makes the other centre. */
export async function employ({ cloud, keys }: TestOffice): Promise<void> {
  const password = await hashPassword(samplePassword, cheap);
  const account = (one: Pick<Colleague, 'id' | 'userName' | 'role' | 'place'>): User => ({
    _id: one.id,
    userName: one.userName,
    name: `同事${one.userName}`,
    centreId: one.place === 'other centre' ? otherCentre : centre._id,
    stationId: one.role === 'station_clerk' ? stationOf(one.place) : null,
    roles: [one.role],
    password,
    failures: 0,
    lockedUntil: null,
    disabledAt: null,
    lastSignInAt: null,
    demo: null,
  });
  const quiet: Colleague = { id: bystander, userName: 'bystander', role: 'clerk', place: 'own' };

  await insert(cloud, 'centres', [{ ...centre, _id: otherCentre, name: '邻川县法律援助中心' }]);
  const sealing = keysFrom({ YUANSHOU_KEYS: keys });
  const accounts = [...colleagues, quiet].map(account);
  await insert(
    cloud,
    'users',
    accounts.map((one) => ({ ...one, seal: accountSeal(sealing, one) })),
  );
}

function stationOf(place: Colleague['place']): string | null {
  return stations[place === 'other station' ? 1 : 0]?._id ?? null;
}
