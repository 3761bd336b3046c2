import type { InferOutput } from 'valibot';
import type { AccountChangeDecided, decideAccountChange as contract } from '../../../contract/people/users';
import { DomainError } from '../../../domain/refusals/errors';
import type { AccountChange } from '../../platform/documents';
import type { StaffCall } from '../../platform/calls/people';
import { accountChange } from './change-user';
import { reopening } from './enable-user';
import { invitation } from './invite-user';
import { noteUser } from './note-user';
import { passwordReset } from './reset-password';
import { factorReset } from './reset-second-factor';
import { accountChangeSeal, mayAgree, ownAccounts, type AccountDeed } from './second-person';

/** What an account is changed by. What was asked for was checked when it was asked, and is kept under a seal. */
const deeds = [
  invitation,
  accountChange,
  reopening,
  passwordReset,
  factorReset,
] as unknown as readonly AccountDeed<object, { readonly id: string; readonly password?: string }>[];

/**
 * The second person's word. With yes the change is made as it was asked for, and a new password is shown to whoever
 * agreed; with no, also from whoever asked, nothing happens.
 * @throws DomainError NotAllowed (another post, the same person, the own account), LineNotFound, AlreadyDone, DeadlinePassed
 */
export async function decideAccountChange(
  { id, agree }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<AccountChangeDecided> {
  const change = await waitingChange(id, call);
  const { office, now } = call;
  if (agree) mustBeSecond(change, call);
  if (agree && change.endsAt <= now)
    throw new DomainError('ActionNotPossibleNow', { why: '过了七天没有同意，请再提一次。' });
  const state = agree ? ('agreed' as const) : ('refused' as const);
  const seal = accountChangeSeal(office.keys, { ...change, state });
  const query = { _id: id, state: 'waiting' };
  if ((await office.store.updateWhere('account_changes', query, { set: { state, seal } })) === 0)
    throw new DomainError('AlreadyDone');
  const done = agree ? await made(change, call) : undefined;
  const told = { _id: change.target ?? change.by.id, userName: `${change.title}（${change.by.name}提出）` };
  await noteUser(call, told, agree ? '同意' : '没有同意');
  return { agreed: agree, account: done?.id ?? null, password: done?.password ?? null };
}

/** Makes the change; where it is not possible any more it waits as before. */
async function made(change: AccountChange, call: StaffCall) {
  try {
    return await deeds.find(({ did }) => did === change.did)?.does(change.input, call);
  } catch (error) {
    const { _id, state, seal } = change;
    await call.office.store.updateWhere('account_changes', { _id }, { set: { state, seal } });
    throw error;
  }
}

/** @throws DomainError NotAllowed, LineNotFound, AlreadyDone, AccountTampered */
async function waitingChange(id: string, { office, person }: StaffCall): Promise<AccountChange> {
  const change = await office.store.get('account_changes', id);
  if (!change || change.centreId !== person.centreId) throw new DomainError('LineNotFound');
  if (!mayAgree(person))
    throw new DomainError('NotAllowed', { why: '账号改动由主任或另一位用户管理员同意。' });
  if (change.seal !== accountChangeSeal(office.keys, change)) throw new DomainError('AccountTampered');
  if (change.state !== 'waiting') throw new DomainError('AlreadyDone');

  return change;
}

/** @throws DomainError NotAllowed for whoever asked, under any account, and for whom it is about */
function mustBeSecond({ by, target }: AccountChange, { person }: StaffCall): void {
  const own = ownAccounts(person);
  if ([by.id, ...by.sameAs].some((one) => own.includes(one)))
    throw new DomainError('NotAllowed', { why: '自己提的要别人来同意。' });
  if (target !== null && own.includes(target))
    throw new DomainError('NotAllowed', { why: '自己账号的改动要别人来同意。' });
}
