import type { InferOutput } from 'valibot';
import type { NoticeAnswer, registerNotice as contract } from '../../contract/intake/register-notice';
import { recordOf } from '../../domain/case/records/assessment-record';
import type { Case } from '../../domain/case/case';
import type { CaseDraftChange } from '../../domain/case/history/record';
import { noRecords } from '../../domain/case/records/records';
import type { OrganNotice } from '../../domain/case/records/intake-record';
import { dayOf, type Day } from '../../domain/time/times';
import { judge, plannedPack, type Facts, planOf } from '../../domain/eligibility';
import type { IdentityPaper } from '../../domain/case/records/person';
import { readName } from '../../domain/identity/name';
import { readResidentId } from '../../domain/identity/resident-id';
import { DomainError } from '../../domain/refusals/errors';
import { actingFor } from '../casework/acting';
import { afterStep, deskViewOf } from '../casework/change-case';
import { refuseBlind } from '../casework/opening/staff-case';
import { centreOf } from '../centre/centre';
import type { StaffCall } from '../platform/calls/people';
import { insertNumbered } from './insert-numbered';
import { newDraft } from './new-draft';

type Input = InferOutput<typeof contract.input>;

const matterOfKind = {
  must_defend: 'notified_defence',
  may_defend: 'notified_defence_optional',
  compulsory_treatment: 'compulsory_treatment',
  minor_victim: 'victim_agent',
} as const;

/**
 * Registers the notice of an organ: no application and no means test, the centre assigns within three days of receipt
 * (法-25, 28, 36). Sent twice it makes one case.
 * @throws DomainError DayInvalid for a notice from the future, IdentityNumberInvalid
 */
export async function registerNotice(input: Input, call: StaffCall): Promise<NoticeAnswer> {
  const { office, person, now } = call;
  refuseBlind(person);
  const id = office.blind('case', `notice:${person.id}\n${input.key}`);
  const content = await contentOf(input, call);
  const view = await deskViewOf(office, person.centreId);
  const base = newDraft({
    id,
    centreId: person.centreId,
    ownerKey: office.blind('case', `nobody:${id}`),
    entrance: 'organ_notice',
    at: now,
    draft: { revision: 1, savedAt: now, answers: {} },
  });
  const draft: Case = { ...base, route: 'notified', ownerKey: null };
  const { _id: caseId, receiptNo } = await insertNumbered(office, id, now, (number) =>
    afterStep(view, draft, {
      action: 'registerNotice',
      actor: actingFor(person, draft, 'registerNotice'),
      at: now,
      note: `${input.organ}，${input.charge}`,
      input: {},
      filled: content,
      change: () => ({
        ...content,
        receiptNo: number,
        draft: null,
        desk: { ...draft.desk, ownerId: person.id },
      }),
    }),
  );

  return { caseId, receiptNo: receiptNo ?? '' };
}

async function contentOf(input: Input, { office, person, now }: StaffCall): Promise<CaseDraftChange> {
  const notice = noticeOf(input);
  if (notice.receivedAt > now)
    throw new DomainError('DayInvalid', { why: '收到通知的时间不能晚于现在，请改。' });
  const day = dayOf(notice.receivedAt);
  const plan = planOf(await centreOf(office, person.centreId), day);
  const pack = plannedPack(plan, day);
  const facts = factsOf(input);
  const tags = notice.minor ? (['minor'] as const) : [];

  return {
    applicant: {
      name: readName(input.name, 'name'),
      identity: identityOf(input, dayOf(now)),
      phone: '',
      tags,
    },
    dispute: {
      matter: matterOfKind[input.kind],
      opponent: '',
      story: input.charge,
      ...(input.heldAt && { place: input.heldAt }),
    },
    facts,
    pack: { id: plan.packId, from: pack.from, own: plan.switches },
    assessment: recordOf(judge(facts, pack), now),
    submittedAt: notice.receivedAt,
    intake: { ...noRecords.intake, notice },
  };
}

function noticeOf({
  organ,
  organKind,
  kind,
  receivedAt,
  contact,
  charge,
  stage,
  gravePenalty,
  minor,
  hearingAt,
}: Input): OrganNotice {
  const moment = (text: string): string => new Date(text).toISOString();

  return {
    ...{ organ, organKind, kind, contact, charge, stage, gravePenalty },
    minor: minor || kind === 'minor_victim',
    receivedAt: moment(receivedAt),
    hearingAt: hearingAt && moment(hearingAt),
  };
}

function factsOf({ kind, stage, minor }: Input): Facts {
  return {
    channel: 'organ_notice',
    matter: matterOfKind[kind],
    category: 'criminal',
    stage,
    ...((minor || kind === 'minor_victim') && { tags: ['minor'] }),
  };
}

function identityOf({ identityNumber }: Input, today: Day): IdentityPaper {
  if (!identityNumber) return { kind: 'none', number: '' };
  const { kind, number } = readResidentId(identityNumber, 'identityNumber', today);

  return { kind, number };
}
