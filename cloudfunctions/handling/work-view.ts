import { actForStaff } from '../../domain/handling/act-words';
import type { ActView, HandledCase, WorkOffer } from '../../contract/handling/own-work';
import type { Case } from '../../domain/case/case';
import type { Paper } from '../../domain/case/records/paper';
import { currentAssignment } from '../../domain/case/case-facts';
import { awaitsReceipt } from '../../domain/case/hand-overs';
import { closingKind } from '../../domain/closing/closing-kind';
import { subsidyProgress } from '../../domain/closing/subsidy-progress';
import type { WorkingCalendar } from '../../domain/deadlines/calendar';
import type { CentreRules } from '../../domain/deadlines/centre-rules';
import { clocksOf } from '../../domain/deadlines';
import { paperTitle, plainPaperTitle } from '../../domain/documents/paper-titles';
import { yuan } from '../../domain/documents/shared/said';
import { handlingLacks } from '../../domain/handling/lacks';
import { nextWork } from '../../domain/handling/next-work';
import { workFacts } from '../../domain/handling/work-facts';
import { mask } from '../../domain/privacy/mask';
import { allowedActions } from '../../domain/procedure';
import { dayOf, type Day } from '../../domain/time/times';
import { majorMatters } from '../../domain/vocabulary/handling/acts';
import { caseStateLabel } from '../../domain/vocabulary/case-states';
import { closingResults, closingWays } from '../../domain/vocabulary/handling/closings';
import { matterOf } from '../../domain/vocabulary/matters/matters';
import { actingHandler } from '../casework/acting';
import { isOwnWork } from '../casework/opening/handled-case';
import type { HandlerCall } from '../platform/calls/people';
import { hearingOf } from '../progress/handling-view';
import { agreementOfWork } from '../casework/agreement';
import { dossierView } from './dossier-view';
import { membersFor, personFor } from './person-view';

interface Moment {
  readonly today: Day;
  readonly calendar: WorkingCalendar;
  readonly rules: CentreRules;
}

/** The case cut to what its handler needs; whoever has not taken it yet, and the firm's manager, see no words and no papers of the person. */
export function workView(full: Case, { person, now }: HandlerCall, moment: Moment): HandledCase {
  const { today, calendar, rules } = moment;
  const mine = isOwnWork(person, full);
  const taken = mine && full.state !== 'ASSIGNED';
  const c = mask({ ...full, events: [], draft: null }, mine ? 'lawyer' : 'firm_admin');
  const { _id: caseId, version, receiptNo, state, dispute } = c;
  const work = workFacts(full, clocksOf(full, now, calendar, rules), now);
  const { what, on } = nextWork(state, work, today);

  return {
    ...{ caseId, version, receiptNo: receiptNo ?? '', state, mine, what, on },
    stateLabel: caseStateLabel(state).staff,
    late: on !== null && on < today,
    matter: matterOf(dispute.matter)?.label ?? '',
    kind: closingKind(full),
    lawyerName: currentAssignment(full)?.lawyerName ?? null,
    person: personFor(c, taken),
    members: taken ? membersFor(c) : [],
    organ: c.intake.notice?.organ ?? null,
    opponent: mine ? full.dispute.opponent : dispute.opponent,
    amount: dispute.amount ?? null,
    story: taken ? dispute.story : null,
    hearing: hearingOf(c, now),
    acts: taken ? actsOf(c) : [],
    remindedOn: work.remindedOn ?? null,
    lacks: handlingLacks(full, today),
    materials: taken
      ? c.materials.filter(({ removedAt }) => removedAt === null).map(({ id, name }) => ({ id, name }))
      : [],
    papers: taken ? papersOf(c) : [],
    outcome: outcomeOf(c),
    handOver: taken ? handOverOf(full) : null,
    signing: agreementOfWork(full),
    dossier: dossierView(full),
    subsidy: subsidyProgress(full),
    offers: offersOf(full, person, moment),
  };
}

function actsOf({ handling }: Case): ActView[] {
  return handling.progress
    .map((one) => ({
      on: one.happenedOn,
      what: one.act ? actForStaff({ ...one, act: one.act }) : one.matter ? majorMatters[one.matter] : '',
      text: one.text,
      place: one.place ?? '',
      minutes: one.minutes,
      files: one.files ?? [],
      major: one.kind === 'major',
    }))
    .reverse();
}

/** What others were asked about the work: the answers come to the handler as feedback, without who gave them. */
const askedOfOthers: readonly string[] = ['FZ-030', 'FZ-031', 'FZ-032'];

/** Whether whoever handles the case reads the paper. */
export function isForHandler({ code }: Pick<Paper, 'code'>): boolean {
  return !askedOfOthers.includes(code);
}

function papersOf({ papers }: Case): HandledCase['papers'] {
  return papers.filter(isForHandler).map(({ id, code, number, issuedAt, voidedAt }) => ({
    ...{ id, code, number, issuedAt, voided: voidedAt !== null },
    title: paperTitle(code),
    plain: plainPaperTitle(code),
  }));
}

function handOverOf(c: Case): HandledCase['handOver'] {
  const left = awaitsReceipt(c);
  if (!left?.handOver) return null;
  const { listedAt, papers, nothing } = left.handOver;

  return { from: left.lawyerName ?? '', listedOn: dayOf(listedAt), papers, nothing };
}

function outcomeOf({ closing: { closing } }: Case): string | null {
  if (closing === null) return null;
  const { closedOn, way, result, recovered } = closing;
  const won = recovered === null ? '' : `，挽回${yuan(recovered)}`;

  return `${closedOn}，${closingWays[way].staff}，${closingResults[result].staff}${won}`;
}

function offersOf(c: Case, person: HandlerCall['person'], moment: Moment): WorkOffer[] {
  return allowedActions(c, actingHandler(person), moment).map(({ action, unmet }) => ({
    action,
    unmet: unmet.map(({ sentence }) => sentence),
  }));
}
