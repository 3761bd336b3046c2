import { daysBetween } from '../../domain/time/days';
import type { InferOutput } from 'valibot';
import type { ConsultationLine, listConsultations as contract } from '../../contract/consultation/register';
import { dayOf, type Instant } from '../../domain/time/times';
import { consultations } from '../../domain/ledgers/consultations';
import { refuseBlind } from '../casework/opening/staff-case';
import { staffNames } from '../centre/centre';
import type { Consultation } from '../platform/documents';
import { pageFrom } from '../ledger/page-from';
import type { StaffCall } from '../platform/calls/people';
import { openConsultation } from './sealed-consultation';

const perPage = 50;

/** The consultation register of the centre: what waits, longest first, or everything, newest first. One read. */
export async function listConsultations(
  { scope, cursor }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<{ lines: readonly ConsultationLine[]; next: string | null }> {
  const { office, person, now } = call;
  refuseBlind(person);
  const { centreId } = person;
  const waiting = scope === 'waiting';
  const { lines, next } = await pageFrom(call, consultations, {
    ...{ cursor, isNewest: !waiting, limit: perPage },
    ...(waiting && { where: { answeredAt: null } }),
  });
  const found = (lines as readonly Consultation[]).filter(({ closed }) => !closed);
  const names = await staffNames(office, centreId);

  return {
    lines: urgentFirst(found).map((stored) => lineOf(openConsultation(office.keys, stored), names, now)),
    next,
  };
}

/** Who does not wait in line: whoever is in danger, then whoever cannot come. */
const before: Readonly<Partial<Record<Consultation['kind'], number>>> = {
  safety_call: 2,
  home_visit: 1,
  sign_language: 1,
};

/** Whoever is in danger or cannot come, and has no answer yet, comes before whoever waits longer. */
function urgentFirst<Kept extends Pick<Consultation, 'kind' | 'answeredAt'>>(
  page: readonly Kept[],
): readonly Kept[] {
  const waits = ({ kind, answeredAt }: Kept): number => (answeredAt === null ? (before[kind] ?? 0) : 0);

  return [...page].sort((one, other) => waits(other) - waits(one));
}

function lineOf(one: Consultation, names: Readonly<Record<string, string>>, now: Instant): ConsultationLine {
  const { answerBy, answeredAt, answeredBy } = one;

  return {
    id: one._id,
    channel: one.channel,
    kind: one.kind,
    topic: one.topic,
    name: one.name ?? null,
    phone: one.phone,
    when: one.when,
    discreet: one.discreet,
    text: one.text,
    groups: one.groups ?? [],
    askedAt: one.askedAt,
    answerBy,
    daysLeft: answeredAt === null ? daysBetween(dayOf(now), answerBy) : null,
    answer: one.answer,
    answeredAt,
    answeredBy: answeredBy && (names[answeredBy] ?? null),
    ...(one.ofCase && { ofCase: one.ofCase }),
    application: one.application ?? null,
  };
}
