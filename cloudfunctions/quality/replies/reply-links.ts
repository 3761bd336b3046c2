import { randomInt } from 'node:crypto';
import { replyCodeLength } from '../../../contract/reply-code';
import { codeSigns } from '../../../contract/scan-code';
import { DomainError } from '../../../domain/refusals/errors';
import { dayOf, type Instant } from '../../../domain/time/times';
import type { ReplyLink } from '../../platform/documents';
import { replying } from '../../platform/calls/bounds';
import { countStrictly } from '../../platform/calls/limits';
import type { Office } from '../../platform/office';
import { is } from '../../platform/sdk/sdk';

/** How often one letter may be opened and answered: far more than a clerk needs, far less than a loop. */
const mostTries = 40;

function placeOf(office: Office, code: string): string {
  return office.blind('reply-code', code);
}

/**
 * Makes the address by which a letter is answered, with its code; only the code's keyed hash is kept.
 * @throws DomainError ConditionUnmet where nobody has said where the desk stands
 */
export async function newReplyAddress(
  office: Office,
  link: Omit<ReplyLink, '_id' | 'tries'>,
): Promise<string> {
  if (office.site === '')
    throw new DomainError('ConditionUnmet', { why: '系统还没有设网址，请找维护系统的人设好再做。' });
  const code = Array.from({ length: replyCodeLength }, () => codeSigns[randomInt(codeSigns.length)]).join('');
  await office.store.add('reply_links', { _id: placeOf(office, code), tries: 0, ...link });

  return `${office.site}/console/reply.html#${code}`;
}

/**
 * The letter of a code that may still be answered; each asking counts.
 * @throws DomainError ReplyUnknown, ReplyClosed (too late, opened too often), TooManyRequests
 */
export async function replyLink(
  office: Office,
  code: string,
  { address, now }: { readonly address: string; readonly now: Instant },
): Promise<ReplyLink> {
  await countStrictly(office.store, replying, office.blind('address', address), now);
  const _id = placeOf(office, code);
  const found = await office.store.get('reply_links', _id);
  if (!found) throw new DomainError('ReplyUnknown');
  if (dayOf(now) > dayOf(found.endsAt))
    throw new DomainError('ReplyClosed', { why: '这封函过了回复的日子，请打函上的电话。' });
  const query = { _id, tries: is.below(mostTries) };
  if ((await office.store.updateWhere('reply_links', query, { increase: { tries: 1 } })) === 0)
    throw new DomainError('ReplyClosed', { why: '这个码打开的次数太多，已经停用，请打函上的电话。' });

  return found;
}
