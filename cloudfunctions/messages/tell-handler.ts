import type { Case } from '../../domain/case/case';
import { currentAssignment } from '../../domain/case/case-facts';
import { messageText } from '../../domain/procedure/messages/messages';
import { dayOf, type Instant } from '../../domain/time/times';
import { centreOf } from '../centre/centre';
import type { Office } from '../platform/office';
import { leaveMessage, type Occasion } from './leave-message';

/**
 * Puts a message to whoever handles the case into the outbox, once; it goes to the phone that is tied to their entry in
 * the register, and to a call of staff where none is.
 */
export async function tellHandler(office: Office, c: Case, occasion: Occasion, now: Instant): Promise<void> {
  const handlerId = currentAssignment(c)?.lawyerId ?? null;
  if (handlerId === null) return;
  const { centreId } = c;
  const { texts } = await centreOf(office, centreId);
  const [phone] = await office.store.find(
    'handler_phones',
    { centreId, lawyerId: handlerId, endedAt: null },
    { limit: 1, fields: ['phoneKey'] },
  );
  const sentence = messageText(occasion.moment, c, dayOf(now), texts);
  await leaveMessage(office, c, occasion, { ownerKey: phone?.phoneKey ?? null, handlerId, sentence, now });
}
