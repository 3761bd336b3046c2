import type { UserLine, UsersAnswer } from '../../../contract/people/users';
import { stationsOf } from '../../centre/centre';
import type { User } from '../../platform/documents';
import type { StaffCall } from '../../platform/calls/people';
import { mustManageUsers } from './user-manager';

const most = 1000;

/** The accounts of the manager's centre, by user name. */
export async function listUsers(_input: object, { office, person }: StaffCall): Promise<UsersAnswer> {
  mustManageUsers(person);
  const { centreId } = person;
  const [users, phones, stations] = await Promise.all([
    office.store.find('users', { centreId }, { limit: most, order: [['userName', 'asc']] }),
    office.store.find('staff_phones', { centreId }, { limit: most }),
    stationsOf(office, centreId),
  ]);

  const bound = new Set(phones.map(({ userId }) => userId));

  return {
    users: users.map((user) => lineOf(user, bound.has(user._id))),
    stations: stations.map(({ _id: id, name }) => ({ id, name })),
  };
}

function lineOf(user: User, phone: boolean): UserLine {
  const { _id: id, userName, name, roles, stationId, lockedUntil, disabledAt, lastSignInAt } = user;

  return {
    id,
    userName,
    name,
    staffNumber: user.staffNumber ?? null,
    roles,
    stationId,
    secondFactor: Boolean(user.secondFactor?.confirmedAt),
    phone,
    lockedUntil,
    disabledAt,
    lastSignInAt,
  };
}
