import type { InferOutput } from 'valibot';
import type * as contract from '../../../contract/quality/replies';
import type { DoorCall } from '../../platform/calls/desk-function';
import type { ReplyLink } from '../../platform/documents';
import { answerConfirmation, askedToConfirm } from './confirmation';
import { answerOpinion, askedForOpinion } from './opinion';
import { replyLink } from './reply-links';

type Given = InferOutput<typeof contract.giveReply.input>;

/** What a letter may ask for: how its page reads, and where the answer goes. */
const uses: Readonly<
  Record<
    ReplyLink['use'],
    {
      readonly page: (call: DoorCall, link: ReplyLink, code: string) => Promise<contract.ReplyPage>;
      readonly answer: (call: DoorCall, link: ReplyLink, given: Given) => Promise<void>;
    }
  >
> = {
  opinion: { page: askedForOpinion, answer: answerOpinion },
  confirmation: { page: askedToConfirm, answer: answerConfirmation },
};

/** What a letter asks, for whoever holds it: no account, no session. */
export async function openReply(
  { code }: InferOutput<typeof contract.openReply.input>,
  call: DoorCall,
): Promise<contract.ReplyPage> {
  const link = await replyLink(call.office, code, call);

  return uses[link.use].page(call, link, code);
}

/** The answer to a letter, once. @throws DomainError ReplyUnknown, ReplyClosed, TooManyRequests, InputInvalid */
export async function giveReply(given: Given, call: DoorCall): Promise<{ thanks: string }> {
  const link = await replyLink(call.office, given.code, call);
  await uses[link.use].answer(call, link, given);

  return { thanks: '回函收到了，谢谢。这个码不能再用了。' };
}
