import type { UserLine, UsersAnswer } from '../../contract/staff/users';
import { stationsOf } from '../network/centre';
import type { User } from '../platform/documents';
import type { StaffCall } from '../platform/people';
import { mustManageUsers } from './user-manager';

const most = 1000;

/** The accounts of the manager's centre, by user name. */
export async function listUsers(_input: object, { office, person }: StaffCall): Promise<UsersAnswer> {
  mustManageUsers(person);
  const [users, stations] = await Promise.all([
    office.store.find('users', { centreId: person.centreId }, { limit: most, order: [['userName', 'asc']] }),
    stationsOf(office, person.centreId),
  ]);

  return { users: users.map(lineOf), stations: stations.map(({ _id: id, name }) => ({ id, name })) };
}

function lineOf(user: User): UserLine {
  const { _id: id, userName, name, roles, stationId, lockedUntil, disabledAt, lastSignInAt } = user;

  return {
    id,
    userName,
    name,
    roles,
    stationId,
    secondFactor: Boolean(user.secondFactor?.confirmedAt),
    lockedUntil,
    disabledAt,
    lastSignInAt,
  };
}
