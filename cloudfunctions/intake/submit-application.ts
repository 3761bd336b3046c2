import { daysAfter } from '../../domain/time/moments';
import type { InferOutput } from 'valibot';
import type { submitApplication as contract, SubmitAnswer } from '../../contract/intake/submit-application';
import { sentAnswers } from '../../domain/application';
import { consentNote } from '../../domain/application/into/consent-note';
import type { Case } from '../../domain/case/case';
import type { CaseDraftChange } from '../../domain/case/history/record';
import { dayOf } from '../../domain/time/times';
import { makeReceiptNo } from '../../domain/identity/receipt-number';
import { DomainError } from '../../domain/refusals/errors';
import { afterStep, deskViewOf, type StepView } from '../casework/change-case';
import { randomDigits } from '../platform/ids';
import type { CitizenCall } from '../platform/calls/people';
import { DuplicateDocument } from '../platform/store/store';
import { contentOfAnswers } from './content-of-answers';
import { applicantIn, helperIn, ownCase } from '../casework/opening/own-case';
import { receiptOf } from './receipt';
import { viaStation } from './via-station';
import { withJoined } from '../group/with-joined';

const mostADay = { person: 20, station: 100 };
const mostTries = 5;

type Input = InferOutput<typeof contract.input>;

/**
 * Turns the draft into a submitted case: reads it, counts today's applications of this person, writes once.
 * Sending it again gives the same receipt. A photo that comes meanwhile is handed in with the rest.
 * @throws DomainError DraftIsNewer, InputInvalid with every open question, TooManyRequests, ServiceBusy
 */
export async function submitApplication(
  { caseId, revision }: Input,
  call: CitizenCall,
): Promise<SubmitAnswer> {
  const [draft, ofLastDay] = await Promise.all([ownCase(call, caseId), submittedInLastDay(call)]);
  let seen = draft;
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const answer = await handIn(seen, revision, ofLastDay, call);
    if (answer) return answer;
    seen = await ownCase(call, caseId);
  }
  throw new DomainError('ServiceBusy');
}

/** One attempt; `null` when something else was written to the draft meanwhile. */
async function handIn(
  draft: Case,
  revision: number,
  ofLastDay: number,
  call: CitizenCall,
): Promise<SubmitAnswer | null> {
  const view = await deskViewOf(call.office, draft.centreId);
  if (draft.state !== 'DRAFT' || !draft.draft) return receiptOf(draft, call.now, view.centre);
  if (draft.draft.revision !== revision) throw new DomainError('DraftIsNewer', { ...draft.draft });
  const { answers } = draft.draft;
  const filled = withJoined(draft, contentOfAnswers(view.centre, answers, call.now, true));
  const content = await viaStation(filled, answers, call);
  const most = answers.for_whom === 'station' ? mostADay.station : mostADay.person;
  if (ofLastDay >= most) throw new DomainError('TooManyRequests', { seconds: 86_400 });

  return write(view, draft, content, call);
}

/** A person has few disputes a day, a station some dozens; a script has many. */
async function submittedInLastDay({ office, person, now }: CitizenCall): Promise<number> {
  const page = {
    limit: mostADay.station * 3,
    order: [['createdAt', 'desc']],
    fields: ['submittedAt'],
  } as const;
  const own = await office.store.find('cases', { ownerKey: person.key }, page);
  const yesterday = daysAfter(now, -1);

  return own.filter(({ submittedAt }) => submittedAt !== null && submittedAt > yesterday).length;
}

/** What a station filled in is kept as it was sent, until the person has read and confirmed it. */
function asSent({ draft }: Case): Case['draft'] {
  return draft && { ...draft, answers: sentAnswers(draft.answers) };
}

async function write(
  view: StepView,
  draft: Case,
  content: CaseDraftChange,
  call: CitizenCall,
): Promise<SubmitAnswer | null> {
  const { office, now } = call;
  const receiptNo = makeReceiptNo(dayOf(now), randomDigits(8));
  const submitted = afterStep(view, draft, {
    action: 'submit',
    actor: content.intake?.confirmation ? helperIn(call) : applicantIn(call),
    at: now,
    note: consentNote(draft.draft?.answers ?? {}, call.person.key),
    input: { consent: true },
    filled: content,
    change: () => ({ ...content, receiptNo, draft: content.intake?.confirmation ? asSent(draft) : null }),
  });
  try {
    return (await office.cases.replace(draft, submitted, now))
      ? receiptOf(submitted, now, view.centre)
      : null;
  } catch (error) {
    if (!(error instanceof DuplicateDocument)) throw error;

    return write(view, draft, content, call);
  }
}
