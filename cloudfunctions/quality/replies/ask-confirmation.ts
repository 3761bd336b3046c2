import type { InferOutput } from 'valibot';
import type { askConfirmation as contract } from '../../../contract/quality/confirmations';
import { confirmations } from '../../../domain/ledgers/confirmations';
import { DomainError, fieldError } from '../../../domain/refusals/errors';
import { dayOf } from '../../../domain/time/times';
import { ledgerToKeep } from '../../ledger/may';
import { keptLine } from '../../ledger/write-line';
import type { StaffCall } from '../../platform/calls/people';
import { newReplyAddress } from './reply-links';

/**
 * Makes the address by which a partner confirms, good until the day that the line says; only its hash is kept.
 * @throws DomainError NotAllowed, LineNotFound, LineHasChanged, AlreadyDone, DayInvalid
 */
export async function askConfirmation(
  { id, version }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<{ link: string }> {
  const { office, person, now } = call;
  ledgerToKeep(confirmations.name, person);
  const { stored, values } = await keptLine(call, confirmations, id);
  if (stored.version !== version)
    throw new DomainError('LineHasChanged', { who: stored.changes?.at(-1)?.who.name, what: '' });
  if (stored.closed || values['answer'] !== '等答复')
    throw new DomainError('AlreadyDone', { why: '这件事已经答复或作废了，不用再问。' });
  const until = String(values['replyBy']);
  if (until < dayOf(now))
    throw fieldError('DayInvalid', 'replyBy', '答复的日子已经过了，请先改成以后的一天，存好再做链接。');
  const about = { centreId: person.centreId, use: 'confirmation', about: id } as const;
  const link = await newReplyAddress(office, { ...about, endsAt: `${until}T12:00:00.000Z` });

  return { link };
}
