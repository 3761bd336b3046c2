import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type * as contract from '../../contract/quality/hearings';
import type { Case } from '../../domain/case/case';
import { currentAssignment } from '../../domain/case/case-facts';
import { organOf } from '../../domain/case/organ-of';
import { keptHearings } from '../../domain/quality/hearing-visits';
import { maskFor } from '../../domain/privacy/mask';
import { fieldError } from '../../domain/refusals/errors';
import { daysBetween } from '../../domain/time/days';
import { daysAfter } from '../../domain/time/moments';
import { paperDay } from '../../domain/time/in-words';
import { dayOf, type Day } from '../../domain/time/times';
import { matterOf } from '../../domain/vocabulary/matters/matters';
import { decide } from '../casework/decide';
import { refuseBlind, staffCaseAt } from '../casework/opening/staff-case';
import { staffNames } from '../centre/centre';
import { openStored } from '../platform/store/case-sealing';
import type { StaffCall } from '../platform/calls/people';
import { is } from '../platform/sdk/sdk';

const most = 300;

/** Hearings that somebody may sit in on, or sat in on lately (法-59). @throws DomainError NotAllowed */
export async function listHearings(
  _input: InferOutput<typeof contract.listHearings.input>,
  { office, person, now }: StaffCall,
): Promise<{ lines: readonly contract.HearingLine[] }> {
  refuseBlind(person);
  const { centreId, roles, stationId } = person;
  const since = daysAfter(now, -keptHearings);
  const order = [['last', 'desc']] as const;
  const plans = await office.store.find(
    'hearing_plans',
    { centreId, last: is.after(since) },
    { limit: most, order },
  );
  const ids = plans.map(({ _id }) => _id);
  const found = await office.store.find('cases', { _id: is.oneOf(ids) }, { limit: most });
  const names = await staffNames(office, centreId);
  const onlyStation = roles.every((role) => role === 'station_clerk');
  const lines = found
    .filter((one) => !onlyStation || one.stationId === stationId)
    .map((one) => openStored(office.keys, one))
    .flatMap((c) => linesOf(c));

  return { lines: lines.filter(({ at }) => at > since).sort((a, b) => a.at.localeCompare(b.at)) };

  function linesOf(c: Case): readonly contract.HearingLine[] {
    const { lawyerName, firmName } = currentAssignment(c) ?? {};
    const { sittings = [], opinions = [] } = c.voices;

    return c.handling.progress.flatMap(({ hearing }) => {
      if (hearing === null) return [];
      const heardOn = dayOf(hearing.at);

      return [
        {
          ...{ id: `${c._id} ${hearing.at}`, caseId: c._id, caseVersion: c.version, receiptNo: c.receiptNo },
          ...{ at: hearing.at, place: hearing.place, organ: organOf(c) },
          matter: matterOf(c.dispute.matter)?.label ?? '',
          name: String(maskFor(roles, 'name', c.applicant.name)),
          ...{ lawyer: lawyerName ?? '', firm: firmName ?? '' },
          daysLeft: daysBetween(dayOf(now), heardOn),
          satIn: sittings.flatMap((one) => (one.heardOn === heardOn ? [names[one.by] ?? '同事'] : [])),
          letters: c.papers.filter(({ code, voidedAt }) => code === 'FZ-031' && voidedAt === null).length,
          opinions: opinions.length,
        },
      ];
    });
  }
}

/** Nobody sits in before the first hearing; where none is noted, before somebody took the case. */
function firstHearing({ handling, assignment }: Case): Day | null {
  const days = handling.progress
    .flatMap(({ hearing }) => (hearing === null ? [] : [dayOf(hearing.at)]))
    .sort();
  const [taken] = assignment.assignments;

  return days[0] ?? (taken ? dayOf(taken.assignedAt) : null);
}

/** What somebody saw who sat in on a hearing, with FZ-030. @throws DomainError DayInvalid and what the guards name */
export async function sitIn(
  input: InferOutput<typeof contract.sitIn.input>,
  call: StaffCall,
): Promise<Decided> {
  const { person, now } = call;
  const { caseId, version, heardOn, organ, caseNumber, place, ratings, text, opinion } = input;
  const before = await staffCaseAt(call, caseId, version);
  if (heardOn > dayOf(now)) throw fieldError('DayInvalid', 'heardOn', '开庭那天还没到，请旁听以后再登记。');
  const first = firstHearing(before);
  if (first !== null && heardOn < first)
    throw fieldError('DayInvalid', 'heardOn', `这件案子${paperDay(first)}才开庭，请选那天或以后。`);
  const { lawyerName, firmName } = before.assignment.assignments.at(-1) ?? {};

  return decide(call, before, {
    action: 'sitIn',
    note: organ,
    input: { reason: text },
    content: {
      ...{
        organ,
        firm: firmName ?? '',
        lawyer: lawyerName ?? '',
        heardOn,
        record: text,
        visitor: person.name,
      },
      ...ratings,
      ...(caseNumber !== null && { caseNumber }),
      ...(place !== null && { place }),
      ...(opinion !== null && { opinion }),
    },
    change: ({ voices }) => ({
      voices: {
        ...voices,
        sittings: [...(voices.sittings ?? []), { at: now, by: person.id, heardOn, ratings, text, opinion }],
      },
    }),
  });
}
