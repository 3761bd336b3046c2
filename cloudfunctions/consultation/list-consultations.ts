import type { InferOutput } from 'valibot';
import type { ConsultationLine, listConsultations as contract } from '../../contract/staff/consultations';
import { dayOf, type Instant } from '../../domain/case/times';
import { refuseBlind } from '../casework/staff-case';
import { staffNames } from '../network/centre';
import type { Consultation } from '../platform/documents';
import type { StaffCall } from '../platform/people';
import { is } from '../platform/sdk';
import { openConsultation } from './sealed-consultation';

const perPage = 50;
const dayLength = 86_400_000;

/** The consultation register of the centre: what waits, longest first, or everything, newest first. One read. */
export async function listConsultations(
  { scope, cursor }: InferOutput<typeof contract.input>,
  { office, person, now }: StaffCall,
): Promise<{ lines: readonly ConsultationLine[]; next: string | null }> {
  refuseBlind(person);
  const { centreId } = person;
  const waiting = scope === 'waiting';
  const query = waiting
    ? { centreId, answeredAt: null, ...(cursor && { askedAt: is.after(cursor) }) }
    : { centreId, ...(cursor && { askedAt: is.below(cursor) }) };
  const order = waiting ? ([['askedAt', 'asc']] as const) : ([['askedAt', 'desc']] as const);
  const found = await office.store.find('consultations', query, { limit: perPage, order });
  const names = await staffNames(office, centreId);
  const last = found.length === perPage ? found.at(-1) : undefined;

  return {
    lines: found.map((stored) => lineOf(openConsultation(office.keys, stored), names, now)),
    next: last?.askedAt ?? null,
  };
}

function lineOf(one: Consultation, names: Readonly<Record<string, string>>, now: Instant): ConsultationLine {
  const {
    _id: id,
    channel,
    kind,
    topic,
    phone,
    when,
    discreet,
    text,
    askedAt,
    answerBy,
    answer,
    answeredAt,
  } = one;
  const daysLeft = answeredAt === null ? (Date.parse(answerBy) - Date.parse(dayOf(now))) / dayLength : null;

  return {
    ...{
      id,
      channel,
      kind,
      topic,
      phone,
      when,
      discreet,
      text,
      askedAt,
      answerBy,
      answer,
      answeredAt,
      daysLeft,
    },
    name: one.name ?? null,
    groups: one.groups ?? [],
    answeredBy: one.answeredBy && (names[one.answeredBy] ?? null),
  };
}
