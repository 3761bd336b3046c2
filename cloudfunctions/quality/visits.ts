import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type * as contract from '../../contract/quality/visits';
import type { Case } from '../../domain/case/case';
import { currentAssignment } from '../../domain/case/case-facts';
import type { FollowUp } from '../../domain/case/records/voices-record';
import { maskFor } from '../../domain/privacy/mask';
import { saysOfReader } from '../../domain/quality/own-complaints';
import { mostTries } from '../../domain/quality/return-visits';
import { ratingScale } from '../../domain/vocabulary/voices/visit-ratings';
import { visitWays, type VisitWay } from '../../domain/vocabulary/voices/visit-ways';
import { DomainError } from '../../domain/refusals/errors';
import { addDays, daysBetween } from '../../domain/time/days';
import { dayInWords } from '../../domain/time/in-words';
import { dayOf } from '../../domain/time/times';
import { matterOf } from '../../domain/vocabulary/matters/matters';
import { decide } from '../casework/decide';
import { refuseBlind, refuseReader, staffCase, staffCaseAt } from '../casework/opening/staff-case';
import { centreOf, staffNames } from '../centre/centre';
import type { StaffCall } from '../platform/calls/people';
import type { Visit } from '../platform/documents';
import { is } from '../platform/sdk/sdk';
import { enteredOf } from './entered-complaints';
import { planVisit } from './plan-visits';
import { complainOfFee, visitSaidOf } from './visit-said';

const most = 200;

/** Planned visits; one in which somebody said that the reader took money is for a colleague. @throws DomainError NotAllowed */
export async function listVisits(
  _input: InferOutput<typeof contract.listVisits.input>,
  { office, person, now }: StaffCall,
): Promise<{ lines: readonly contract.VisitLine[] }> {
  refuseBlind(person);
  const { centreId, roles } = person;
  const order = [['dueOn', 'asc']] as const;
  const found = await office.store.find('visits', { centreId, open: true }, { limit: most, order });
  const names = await staffNames(office, centreId);
  const cases = await Promise.all(found.map(({ caseId }) => office.cases.find(caseId)));

  const told = found.map((visit) => visitSaidOf(office, visit));
  const isOfReader = await Promise.all(
    found.map(async ({ caseId }, at) => {
      const said = told[at];

      return said?.feeAsked === true && saysOfReader(said, person, await enteredOf(office, caseId));
    }),
  );

  return {
    lines: found.flatMap((visit, at) => {
      const c = cases[at];
      if (!c || isOfReader[at] === true) return [];
      const { _id: id, version, dueOn, tries } = visit;

      return [
        {
          ...{ id, version, caseId: c._id, caseVersion: c.version, receiptNo: c.receiptNo, dueOn },
          name: String(maskFor(roles, 'name', c.applicant.name)),
          phone: String(maskFor(roles, 'phone', c.applicant.phone)),
          matter: matterOf(c.dispute.matter)?.label ?? '',
          daysLeft: daysBetween(dayOf(now), dueOn),
          said: told[at] ?? null,
          tries: tries.map((one) => ({ at: one.at, how: one.how, who: names[one.by] ?? '' })),
        },
      ];
    }),
  };
}

/** What somebody said when they were asked; money taken becomes a complaint. @throws DomainError OwnCase, what the guards name */
export async function followUp(
  {
    caseId,
    version,
    way,
    ratings,
    feeAsked,
    told,
    performed,
    text,
  }: InferOutput<typeof contract.followUp.input>,
  call: StaffCall,
): Promise<Decided> {
  const { office } = call;
  const before = await staffCaseAt(call, caseId, version);
  if (saysOfReader({ feeAsked, text }, call.person, []))
    throw new DomainError('OwnCase', { why: '说的是您自己，请别的同事来登记。' });
  const done = await visited(call, before, {
    ...{ way, feeAsked, told, ratings, text },
    satisfied: ratingScale[ratings.whole],
    resultPerformed: performed === 'yes',
    content: {
      ...ratings,
      feeAsked: feeAsked ? '有，另作投诉处理' : '没有',
      told: told ? '告诉过' : '没有',
      performed: { yes: '已兑现', partly: '部分兑现', no: '没有兑现' }[performed],
    },
  });
  if (feeAsked) {
    const who = { id: call.person.id, name: call.person.name };
    const by = { at: call.now, who, did: '回访时登记投诉', takenById: who.id, ownerKey: null };
    await complainOfFee(office, before, text, by);
  }
  const after = await office.cases.find(caseId);
  if (after) await planVisit(office, after);

  return done;
}

type Visited = Pick<FollowUp, 'satisfied' | 'feeAsked' | 'resultPerformed' | 'text' | 'told' | 'ratings'> & {
  readonly way: VisitWay;
  readonly content: Readonly<Record<string, string>>;
};

function visited(call: StaffCall, before: Case, { content, way, ...said }: Visited): Promise<Decided> {
  const { person, now } = call;
  const assignment = currentAssignment(before);

  return decide(call, before, {
    action: 'followUp',
    note: visitWays[way],
    input: { reason: said.text },
    content: {
      ...content,
      ...(assignment && { firm: assignment.firmName, lawyer: assignment.lawyerName ?? '' }),
      ...{ visitedOn: dayOf(now), way: visitWays[way], visited: before.applicant.name },
      ...{ record: said.text, visitor: person.name },
    },
    change: ({ voices }) => ({
      voices: { ...voices, followUps: [...voices.followUps, { at: now, by: person.id, way, ...said }] },
    }),
  });
}

/** Nobody was reached; the third time it is the result, and counts as one who was asked and did not answer. */
export async function noteUnreached(
  { id, version, way }: InferOutput<typeof contract.noteUnreached.input>,
  call: StaffCall,
): Promise<{ done: boolean }> {
  const { office, person, now } = call;
  refuseReader(person);
  const visit = await office.store.get('visits', id);
  if (!visit || visit.centreId !== person.centreId) throw new DomainError('LineNotFound');
  if (!visit.open) throw new DomainError('AlreadyDone');
  if (visit.version !== version) throw new DomainError('LineHasChanged', { what: '回访' });
  await mustWait(call, visit.tries);
  const tries = [...visit.tries, { at: now, how: way, by: person.id }];
  const done = tries.length >= mostTries;
  if (done) await unreachable(call, visit.caseId, way);
  const set = { version: version + 1, tries, open: !done };
  const query = { _id: id, version, open: is.oneOf([true]) };
  if ((await office.store.updateWhere('visits', query, { set })) === 0)
    throw new DomainError('LineHasChanged', { what: '回访' });

  return { done };
}

/** Three tries of one minute say nothing of somebody. @throws DomainError ActionNotPossibleNow with the next day */
async function mustWait({ office, person, now }: StaffCall, tries: Visit['tries']): Promise<void> {
  const { rules } = await centreOf(office, person.centreId);
  const last = tries.at(-1);
  if (!last) return;
  const next = addDays(dayOf(last.at), rules.followUpApart);
  if (dayOf(now) >= next) return;
  throw new DomainError('ActionNotPossibleNow', {
    why: `${dayInWords(dayOf(last.at), dayOf(now))}联系过了，请${dayInWords(next, dayOf(now))}再联系一次。`,
  });
}

async function unreachable(call: StaffCall, caseId: string, way: VisitWay): Promise<void> {
  await visited(call, await staffCase(call, caseId), {
    ...{ way, satisfied: null, feeAsked: null, resultPerformed: null, content: {} },
    text: `${mostTries}次都联系不上。`,
  });
}
