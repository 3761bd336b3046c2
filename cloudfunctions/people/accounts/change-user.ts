import type { InferOutput } from 'valibot';
import type { changeUser as contract } from '../../../contract/people/users';
import type { User } from '../../platform/documents';
import type { StaffCall } from '../../platform/calls/people';
import { writeAccount } from '../account-record';
import { closeSessionsOf } from '../sign-in/close-sessions';
import { mustBeOnlyOne } from '../sign-in/one-human';
import { noteUser } from './note-user';
import { postsInWords } from './posts-in-words';
import { holdRoles } from './roles-together';
import { inTwoHands, type AccountDeed } from './second-person';
import { accountOfOther } from './user-manager';

type Input = InferOutput<typeof contract.input>;

/** @throws DomainError InputInvalid for posts that exclude each other, or a number that another open account has */
async function possible({ id, staffNumber, roles, stationId }: Input, call: StaffCall): Promise<User> {
  const user = await accountOfOther(call, id);
  holdRoles(roles, stationId);
  const { centreId, disabledAt } = user;
  if (disabledAt === null) await mustBeOnlyOne(call.office, { centreId, staffNumber }, id);

  return user;
}

export const accountChange: AccountDeed<Input, { id: string }> = {
  did: 'change',
  async asks(input, call) {
    const user = await possible(input, call);
    const gains = input.roles.filter((role) => !user.roles.includes(role));
    const isSame = gains.length === 0 && input.staffNumber === user.staffNumber;
    // A name put right and a post taken away give nobody more than they had.
    if (isSame && input.stationId === user.stationId) return null;
    const posts = `${postsInWords(user.roles)} → ${postsInWords(input.roles)}`;
    const title = `修改账号 ${user.userName}（${input.name}，工号${input.staffNumber}，岗位 ${posts}）`;

    return { title, target: user._id };
  },
  async does(input, call) {
    const user = await possible(input, call);
    const { id, name, staffNumber, roles, stationId } = input;
    const after = { name, staffNumber, roles, stationId };
    await writeAccount(call.office, user, after);
    await closeSessionsOf(call.office, id);
    const before = {
      ...{ name: user.name, staffNumber: user.staffNumber ?? null },
      ...{ roles: user.roles, stationId: user.stationId },
    };
    await noteUser(call, user, '修改账号', [before, after]);

    return { id };
  },
};

/** Changes name, number, roles or station. Open sessions end, so that nobody goes on with roles taken away. */
export const changeUser = inTwoHands(accountChange);
