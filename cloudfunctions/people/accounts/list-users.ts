import type { AccountChangeLine, UserLine, UsersAnswer } from '../../../contract/people/users';
import { DomainError } from '../../../domain/refusals/errors';
import { stationsOf } from '../../centre/centre';
import type { AccountChange, User } from '../../platform/documents';
import type { StaffCall, StaffPerson } from '../../platform/calls/people';
import { mayAgree, ownAccounts } from './second-person';

const most = 1000;
const mostWaiting = 50;

/**
 * The accounts of the own centre by user name, and what waits for a second person.
 * @throws DomainError NotAllowed for everybody but managers of accounts and the director
 */
export async function listUsers(_input: object, { office, person, now }: StaffCall): Promise<UsersAnswer> {
  if (!mayAgree(person)) throw new DomainError('NotAllowed', { why: '账号由用户管理员管理，请找他。' });
  const { centreId } = person;
  const [users, phones, stations, waiting] = await Promise.all([
    office.store.find('users', { centreId }, { limit: most, order: [['userName', 'asc']] }),
    office.store.find('staff_phones', { centreId }, { limit: most }),
    stationsOf(office, centreId),
    office.store.find(
      'account_changes',
      { centreId, state: 'waiting' },
      { limit: mostWaiting, order: [['at', 'asc']] },
    ),
  ]);

  const bound = new Set(phones.map(({ userId }) => userId));

  return {
    users: users.map((user) => lineOf(user, bound.has(user._id))),
    waiting: waiting.filter(({ endsAt }) => endsAt > now).map((change) => waitingLine(change, person)),
    stations: stations.map(({ _id: id, name }) => ({ id, name })),
  };
}

function waitingLine(
  { _id: id, title, by, at, endsAt, target }: AccountChange,
  person: StaffPerson,
): AccountChangeLine {
  const own = ownAccounts(person);
  const isAsked = [by.id, ...by.sameAs].some((one) => own.includes(one));
  const may = isAsked ? 'takeBack' : target !== null && own.includes(target) ? 'look' : 'agree';

  return { id, title, by: by.name, at, endsAt, may };
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
