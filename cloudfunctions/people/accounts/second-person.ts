import type { WaitsForSecond } from '../../../contract/people/users';
import { daysAfter } from '../../../domain/time/moments';
import { DomainError } from '../../../domain/refusals/errors';
import type { AccountChange } from '../../platform/documents';
import { newId } from '../../platform/ids';
import type { StaffCall, StaffPerson } from '../../platform/calls/people';
import { sealOf } from '../../platform/sealing/seals';
import type { Keys } from '../../platform/sealing/keys';
import { noteUser } from './note-user';
import { mustManageUsers } from './user-manager';

/** A change of an account as it is asked for, and as it is made. */
export interface AccountDeed<Input, Result> {
  readonly did: AccountChange['did'];
  /** @returns what a second person is asked, or `null` where one person may do it. @throws what the deed would refuse */
  readonly asks: (input: Input, call: StaffCall) => Promise<Asked | null>;
  /** Makes the change; the person of the call is whoever said yes last. */
  readonly does: (input: Input, call: StaffCall) => Promise<Result>;
}

export interface Asked {
  readonly title: string;
  readonly target: string | null;
}

const mostUsers = 1000;
const mostWaiting = 50;
const waitsDays = 7;

/**
 * New accounts, posts and resets lie in two persons' hands: one who manages accounts asks, the director or another
 * manager agrees. Where nobody else could, one is enough, and the log says who.
 */
export function inTwoHands<Input extends object, Result>(deed: AccountDeed<Input, Result>) {
  return async (input: Input, call: StaffCall): Promise<Result | WaitsForSecond> => {
    mustManageUsers(call.person);
    const asked = await deed.asks(input, call);
    if (asked === null || !(await hasSecond(call, asked.target))) return deed.does(input, call);

    return { waitsFor: await keepWaiting(call, deed.did, asked, input) };
  };
}

/** Every account of the person. */
export function ownAccounts({ id, sameAs = [] }: StaffPerson): readonly string[] {
  return [id, ...sameAs];
}

/** Whether a post lets somebody agree to what another asks for. */
export function mayAgree({ roles }: Pick<StaffPerson, 'roles'>): boolean {
  return roles.includes('director') || roles.includes('user_manager');
}

/** Somebody else who has been in, whose account it is not, and who may agree. */
async function hasSecond({ office, person }: StaffCall, target: string | null): Promise<boolean> {
  const users = await office.store.find('users', { centreId: person.centreId }, { limit: mostUsers });
  const not = [...ownAccounts(person), target];

  return users.some(
    (one) =>
      mayAgree(one) && one.disabledAt === null && one.mustChangePassword !== true && !not.includes(one._id),
  );
}

/** The seal of a change that waits: what is agreed to is what was asked for. */
export function accountChangeSeal(keys: Keys, { seal: _seal, ...content }: AccountChange): string {
  return sealOf(keys, 'account-change', content);
}

/** @throws DomainError TooManyRequests where very many wait */
async function keepWaiting(
  call: StaffCall,
  did: AccountChange['did'],
  { title, target }: Asked,
  input: object,
): Promise<string> {
  const { office, person, now } = call;
  const { centreId } = person;
  const waiting = { centreId, state: 'waiting' };
  if ((await office.store.find('account_changes', waiting, { limit: mostWaiting })).length === mostWaiting)
    throw new DomainError('ActionNotPossibleNow', { why: '等同意的改动太多了，请先处理。' });
  const by = { id: person.id, name: person.name, sameAs: person.sameAs ?? [] };
  const change: AccountChange = {
    ...{ _id: newId(), centreId, did, title, target, input: { ...input }, by, at: now },
    ...{ endsAt: daysAfter(now, waitsDays), state: 'waiting', seal: '' },
  };
  await office.store.add('account_changes', { ...change, seal: accountChangeSeal(office.keys, change) });
  await noteUser(call, { _id: target ?? person.id, userName: title }, '提出');

  return change._id;
}
