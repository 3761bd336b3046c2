import type { InferOutput } from 'valibot';
import type { SubmitAnswer } from '../../contract/intake/submit-application';
import type { takeDownApplication as contract } from '../../contract/intake/take-down';
import type { Case } from '../../domain/case/case';
import type { CaseDraftChange } from '../../domain/case/history/record';
import type { IdentityCheck } from '../../domain/case/records/intake-record';
import type { Instant } from '../../domain/time/times';
import { DomainError } from '../../domain/refusals/errors';
import { actingFor } from '../casework/acting';
import { afterStep, deskViewOf, type StepView } from '../casework/change-case';
import { refuseBlind } from '../casework/opening/staff-case';
import { noteApplication } from '../consultation/note-application';
import type { StaffCall } from '../platform/calls/people';
import { contentOfAnswers } from './content-of-answers';
import { insertNumbered } from './insert-numbered';
import { newDraft } from './new-draft';
import { receiptOf } from './receipt';
import { answersOf, wayIn } from './way-in';

type Input = InferOutput<typeof contract.input>;

/**
 * Takes an application down for somebody who is there, calls, left a paper form, or is in custody (法-39). Who takes
 * it down is its first owner (首问负责). A paper form counts from the day it was handed in. Sent twice it gives the same
 * receipt.
 */
export async function takeDownApplication(input: Input, call: StaffCall): Promise<SubmitAnswer> {
  const { office, person } = call;
  refuseBlind(person);
  const id = office.blind('case', `desk:${person.id}\n${input.draftKey}`);
  const draft = newDraft({
    id,
    centreId: person.centreId,
    ownerKey: office.blind('case', `nobody:${id}`),
    entrance: input.entrance,
    at: call.now,
    draft: { revision: 1, savedAt: call.now, answers: input.answers },
  });
  const view = await deskViewOf(office, person.centreId);
  const taken = await written(
    view,
    { ...draft, stationId: input.stationId ?? person.stationId },
    input,
    call,
  );
  if (input.consultationId) await noteApplication(input.consultationId, taken, call);

  return receiptOf(taken, call.now, view.centre);
}

async function written(view: StepView, draft: Case, input: Input, call: StaffCall): Promise<Case> {
  const { office, person, now } = call;
  const at = receivedAt(input, now);
  const { action, note: how, brings } = wayIn(input, at);
  const note = [how, input.promise && promiseWords[input.promise]].filter(Boolean).join('；') || null;
  const said = contentOfAnswers(view.centre, answersOf(input), at, input.promise !== null);
  const content = { ...withOnPaper(said, input.onPaper), ...brings };

  return insertNumbered(office, draft._id, now, (receiptNo) =>
    afterStep(view, draft, {
      action,
      actor: actingFor(person, draft, action),
      at: now,
      note,
      input: { consent: true },
      filled: content,
      change: () => ({
        ...content,
        receiptNo,
        draft: null,
        desk: { ...draft.desk, ownerId: person.id },
        intake: { ...draft.intake, ...brings.intake, identityChecks: checksOf(input, content, call) },
      }),
    }),
  );
}

/** What the printed forms ask stands beside the person whom the answers name. */
function withOnPaper(said: CaseDraftChange, onPaper: Input['onPaper']): CaseDraftChange {
  return said.applicant && onPaper ? { ...said, applicant: { ...said.applicant, onPaper } } : said;
}

/** What the history says of the promise. */
const promiseWords: Readonly<Record<NonNullable<Input['promise']>, string>> = {
  spoken: '诚信承诺念给本人听过，本人口头承诺',
  signed: '诚信承诺书由本人签字',
};

/** The paper lay there while name and number were typed from it. */
function checksOf(
  { paperSeen: seen }: Input,
  { applicant }: CaseDraftChange,
  { person, now }: StaffCall,
): readonly IdentityCheck[] {
  const paper = applicant?.identity.kind ?? 'none';
  if (!seen || paper === 'none') return [];

  return [
    {
      at: now,
      by: person.id,
      of: 'applicant',
      paper,
      seen,
      nameMatches: true,
      numberMatches: true,
      note: null,
    },
  ];
}

/** @throws DomainError DayInvalid for a moment that has not come yet */
function receivedAt({ receivedAt: given }: Input, now: Instant): Instant {
  const moment = given ? new Date(given).toISOString() : now;
  if (moment > now) throw new DomainError('DayInvalid', { why: '收到的时间不能晚于现在，请改。' });

  return moment;
}
