import type { Case } from '../../domain/case/case';
import { isQuiet } from '../../domain/case/quiet';
import { messageText } from '../../domain/procedure/messages/messages';
import { dayOf, type Instant } from '../../domain/time/times';
import type { MessageName } from '../../domain/vocabulary/messages/message-names';
import { centreOf } from '../centre/centre';
import type { Office } from '../platform/office';
import { DuplicateDocument } from '../platform/store/store';

/** What is told, under an id that only this occasion has; `no` is the number of the event, 0 where there is none. */
interface Occasion {
  readonly id: string;
  readonly no: number;
  readonly moment: MessageName;
  readonly at: Instant;
}

/** Puts a message to the owner of a case into the outbox, once; a case without a phone has nobody to tell. */
export async function tellOwner(
  office: Office,
  c: Case,
  { id, no, moment, at }: Occasion,
  now: Instant,
): Promise<void> {
  if (c.ownerKey === null) return;
  const { texts } = await centreOf(office, c.centreId);
  try {
    await office.store.add('outbox', {
      _id: id,
      centreId: c.centreId,
      caseId: c._id,
      eventNo: no,
      ownerKey: c.ownerKey,
      moment,
      sentence: messageText(moment, c, dayOf(now), texts),
      number: c.receiptNo,
      isQuiet: isQuiet(c),
      at,
      state: 'waiting',
      tries: 0,
      notBefore: now,
      sentAt: null,
      trouble: null,
    });
  } catch (error) {
    if (!(error instanceof DuplicateDocument)) throw error;
  }
}
