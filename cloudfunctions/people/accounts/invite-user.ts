import type { InferOutput } from 'valibot';
import type { inviteUser as contract, NewPassword } from '../../../contract/people/users';
import { DomainError } from '../../../domain/refusals/errors';
import type { StaffCall } from '../../platform/calls/people';
import { accountSeal } from '../../platform/sealing/standing-seals';
import { DuplicateDocument } from '../../platform/store/store';
import { mustBeOnlyOne } from '../sign-in/one-human';
import { newAccount } from './new-account';
import { noteUser } from './note-user';
import { postsInWords } from './posts-in-words';
import { holdRoles } from './roles-together';
import { inTwoHands, type AccountDeed } from './second-person';

type Input = InferOutput<typeof contract.input>;

/** @throws DomainError InputInvalid (user name taken, a person who has an account, roles that exclude each other) */
async function mustBePossible(
  { userName, staffNumber, roles, stationId }: Input,
  { office, person: { centreId } }: StaffCall,
): Promise<void> {
  holdRoles(roles, stationId);
  await mustBeOnlyOne(office, { centreId, staffNumber }, null);
  if ((await office.store.find('users', { userName }, { limit: 1, fields: ['_id'] })).length > 0)
    throw taken();
}

function taken(): DomainError {
  const why = '这个用户名有人用了，请换一个。';

  return new DomainError('InputInvalid', { why }, [{ path: 'userName', message: why }]);
}

export const invitation: AccountDeed<Input, NewPassword> = {
  did: 'invite',
  async asks(input, call) {
    await mustBePossible(input, call);
    const title = `新建账号 ${input.userName}（${input.name}，${postsInWords(input.roles)}）`;

    return { title, target: null };
  },
  async does(input, call) {
    const { office, person } = call;
    await mustBePossible(input, call);
    const { userName, name, staffNumber, roles, stationId } = input;
    const account = { userName, name, staffNumber, roles, stationId, centreId: person.centreId };
    const { user, password } = await newAccount(account);
    try {
      await office.store.add('users', { ...user, seal: accountSeal(office.keys, user) });
    } catch (error) {
      throw error instanceof DuplicateDocument ? taken() : error;
    }
    await noteUser(call, user, '新建账号', [null, account]);

    return { id: user._id, password };
  },
};

/** Makes an account in the manager's centre with a password that is shown once and changed at the first sign-in. */
export const inviteUser = inTwoHands(invitation);
