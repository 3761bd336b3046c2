import type { InferOutput } from 'valibot';
import type { resetSecondFactor as contract } from '../../../contract/people/users';
import { writeAccount } from '../account-record';
import { closeSessionsOf } from '../sign-in/close-sessions';
import { noteUser } from './note-user';
import { inTwoHands, type AccountDeed } from './second-person';
import { accountOfOther } from './user-manager';

export const factorReset: AccountDeed<InferOutput<typeof contract.input>, { id: string }> = {
  did: 'resetSecondFactor',
  async asks({ id }, call) {
    const { userName, name } = await accountOfOther(call, id);

    return { title: `解除动态码 ${userName}（${name}）`, target: id };
  },
  async does({ id }, call) {
    const user = await accountOfOther(call, id);
    await writeAccount(call.office, user, { secondFactor: null });
    await closeSessionsOf(call.office, id);
    await noteUser(call, user, '解除动态码');

    return { id };
  },
};

/** Takes a lost phone's codes away. The manager has made sure of the person. */
export const resetSecondFactor = inTwoHands(factorReset);
