import type { Case } from '../../domain/case/case';
import { messageText } from '../../domain/procedure/messages/messages';
import { dayOf, type Instant } from '../../domain/time/times';
import { centreOf } from '../centre/centre';
import type { Office } from '../platform/office';
import { leaveMessage, type Occasion } from './leave-message';

/** Puts a message to the owner of a case into the outbox, once; a case without a phone has nobody to tell. */
export async function tellOwner(office: Office, c: Case, occasion: Occasion, now: Instant): Promise<void> {
  if (c.ownerKey === null) return;
  const { texts } = await centreOf(office, c.centreId);
  const sentence = messageText(occasion.moment, c, dayOf(now), texts);
  await leaveMessage(office, c, occasion, { ownerKey: c.ownerKey, sentence, now });
}
