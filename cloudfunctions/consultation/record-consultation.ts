import type { InferOutput } from 'valibot';
import type { recordConsultation as contract } from '../../contract/consultation/register';
import { calendarOf } from '../centre/calendar';
import { refuseReader } from '../casework/opening/staff-case';
import { centreOf } from '../centre/centre';
import type { StaffCall } from '../platform/calls/people';
import { DuplicateDocument } from '../platform/store/store';
import { answerBy } from './consultation-promise';
import { sealConsultation } from './sealed-consultation';

/** Takes a consultation down at the desk (首问负责): free, for everyone, without any condition (法-22, 23). */
export async function recordConsultation(
  { key, channel, topic, name, phone, groups, text, answer }: InferOutput<typeof contract.input>,
  { office, person, now }: StaffCall,
): Promise<{ id: string }> {
  refuseReader(person);
  const centre = await centreOf(office, person.centreId);
  const _id = office.blind('consultation', `desk:${person.id}\n${key}`);
  const answered = answer
    ? { answer, answeredAt: now, answeredBy: person.id }
    : { answer: null, answeredAt: null, answeredBy: null };
  const asked = {
    channel,
    kind: 'question',
    topic,
    name,
    phone,
    groups,
    text,
    when: null,
    discreet: false,
  } as const;
  const line = {
    _id,
    centreId: person.centreId,
    ownerKey: null,
    ...asked,
    askedAt: now,
    answerBy: answerBy(now, calendarOf(centre)),
    ...answered,
  };
  try {
    await office.store.add('consultations', {
      ...sealConsultation(office.keys, line),
      toCount: true,
    });
  } catch (error) {
    if (!(error instanceof DuplicateDocument)) throw error;
  }

  return { id: _id };
}
