import type { Case } from '../../domain/case/case';
import { isQuiet } from '../../domain/case/quiet';
import type { Instant } from '../../domain/time/times';
import type { MessageName } from '../../domain/vocabulary/messages/message-names';
import type { OutboxMessage } from '../platform/documents';
import type { Office } from '../platform/office';
import { DuplicateDocument } from '../platform/store/store';

/** What is told, under an id that only this occasion has; `no` is the number of the event, 0 where there is none. */
export interface Occasion {
  readonly id: string;
  readonly no: number;
  readonly moment: MessageName;
  readonly at: Instant;
}

interface Letter extends Pick<OutboxMessage, 'ownerKey' | 'handlerId' | 'sentence'> {
  readonly now: Instant;
}

/** Puts one message into the outbox; the same occasion a second time leaves the first. */
export async function leaveMessage(
  office: Office,
  c: Case,
  { id, no, moment, at }: Occasion,
  { now, ...letter }: Letter,
): Promise<void> {
  try {
    await office.store.add('outbox', {
      _id: id,
      centreId: c.centreId,
      caseId: c._id,
      eventNo: no,
      ...letter,
      moment,
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
