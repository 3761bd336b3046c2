import type { InferOutput } from 'valibot';
import type { askQuestion as contract, ConsultationView } from '../../contract/consultation/questions';
import { dayOf } from '../../domain/time/times';
import { readPhone } from '../../domain/identity/phone';
import { DomainError } from '../../domain/refusals/errors';
import { ownCase } from '../casework/opening/own-case';
import { calendarOf } from '../centre/calendar';
import { centreOf } from '../centre/centre';
import type { Consultation } from '../platform/documents';
import type { CitizenCall } from '../platform/calls/people';
import { DuplicateDocument } from '../platform/store/store';
import { answerBy, calledBy } from '../../domain/deadlines/consultation-promise';
import { consultationView } from './consultation-view';
import { openConsultation, sealConsultation } from './sealed-consultation';

type Input = InferOutput<typeof contract.input>;

const mostADay = 20;

/**
 * Enters a question or an appointment into the register: two calls, count and write, a third where it belongs to an own case. Asked again with the same key it is the same.
 * @throws DomainError PhoneInvalid, TooManyRequests, CaseNotFound
 */
export async function askQuestion(input: Input, call: CitizenCall): Promise<ConsultationView> {
  const { office, person, now } = call;
  const fresh = await consultationFrom(input, call);
  const own = await office.store.find(
    'consultations',
    { ownerKey: person.key },
    { limit: mostADay, order: [['askedAt', 'desc']] },
  );
  const there = own.find(({ _id }) => _id === fresh._id);
  if (there) return consultationView(openConsultation(office.keys, there));
  if (own.filter(({ askedAt }) => dayOf(askedAt) === dayOf(now)).length >= mostADay) {
    throw new DomainError('TooManyRequests', { seconds: 86_400 });
  }
  try {
    await office.store.add('consultations', {
      ...sealConsultation(office.keys, fresh),
      toCount: true,
    });
  } catch (error) {
    if (!(error instanceof DuplicateDocument)) throw error;
  }

  return consultationView(fresh);
}

async function consultationFrom(input: Input, call: CitizenCall): Promise<Consultation> {
  const { office, person, now } = call;
  const centre = await centreOf(office);
  const { key, kind, topic, text, phone, when, discreet, caseId } = input;
  const of = caseId === undefined ? null : await ownCase(call, caseId);

  return {
    _id: office.blind('consultation', `${person.key}\n${key}`),
    centreId: centre._id,
    ownerKey: person.key,
    channel: 'online',
    kind,
    topic,
    text,
    phone: phone === null ? null : readPhone(phone).number,
    when,
    discreet,
    askedAt: now,
    answerBy:
      kind === 'safety_call'
        ? calledBy(now, calendarOf(centre), centre.rules)
        : answerBy(now, calendarOf(centre), kind),
    answer: null,
    answeredAt: null,
    answeredBy: null,
    ...(of && { ofCase: { caseId: of._id, receiptNo: of.receiptNo } }),
  };
}
