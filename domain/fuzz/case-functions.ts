import type { Provider, Situation } from '../assignment/provider';
import { suggestLawyers } from '../assignment/suggest-lawyers';
import { caseAsIssued } from '../case/history/as-issued';
import type { Case } from '../case/case';
import { organOf } from '../case/organ-of';
import { alikeTo } from '../case/alike';
import { isQuiet } from '../case/quiet';
import { usualDays } from '../case/usual-days';
import { staffRoles } from '../vocabulary/persons/roles';
import type { Paper } from '../case/records/paper';
import { workBegan } from '../case/case-facts';
import { agreedOn } from '../case/records/signing';
import { verifyChain } from '../case/history/replay';
import { upcast } from '../case/records/upcast';
import { archiveClassOf, archiveYear } from '../closing/archive-place';
import { dossierGaps, gapTitles } from '../closing/dossier-gaps';
import { clocksOf } from '../deadlines';
import { agreementUntil } from '../deadlines/agreement';
import { defaultRules } from '../deadlines/centre-rules';
import { objectionUntil } from '../deadlines/objection';
import { draftContent, emptyBlanks } from '../documents/blanks';
import { casePapers } from '../documents/paper-titles';
import { writePaper } from '../documents/write-paper';
import { caseSubsidy } from '../closing/case-subsidy';
import { publishedTables } from '../subsidy/published-tables';
import { isKeyed } from '../case/history/event';
import { isOfHandler } from '../case/records/material';
import { askedLetters, askedOf } from '../case/asked-letters';
import { lastReminder, openReminder, remindedOn } from '../case/reminders';
import { handlingOf } from '../handling/handling-cards';
import { awaitsReceipt, lastWhoLeft, owesList, withHandOver } from '../case/hand-overs';
import { handlingLacks } from '../handling/lacks';
import { nextWork } from '../handling/next-work';
import { workFacts } from '../handling/work-facts';
import { mask } from '../privacy/mask';
import { mayBeOfHouse, owesFeeCall, saysHandler } from '../case/money-asked';
import { actsFor, afterAct, contested, type ComplaintAct } from '../quality/complaint-acts';
import type { ComplaintRecord } from '../quality/complaint';
import { fallsTo, maySeeComplaint, shownAsWaiting } from '../quality/complaint-hands';
import { complaintOfCase } from '../quality/complaint-of-case';
import { withoutOwnComplaints } from '../quality/own-complaints';
import { blindFile, namesIn } from '../quality/review/blind-file';
import { visitDueOn } from '../quality/return-visits';
import { waitsOf } from '../quality/complaint-waits';
import {
  actionNames,
  allowedActions,
  effectsOf,
  missingPapers,
  nextState,
  stepOf,
  type ActionName,
} from '../procedure';
import { person } from '../procedure/testing/cases';
import { calendar, hash, inputOn } from '../procedure/testing/stroll';
import { citizenHistorySentence } from '../procedure/citizen-history';
import { staffHistorySentence } from '../procedure/history';
import { hasCase } from '../procedure/has-case';
import { waitsForText } from '../procedure/turn/turn-words';
import { messageNames } from '../vocabulary/messages/message-names';
import { messageText } from '../procedure/messages/messages';

const letterhead = {
  centre: '青禾县法律援助中心',
  address: '青禾县禾苗路8号',
  phone: '0999-1234800',
  bureau: '青禾县司法局',
  bureauAddress: '青禾县禾苗路 3 号',
  objectionDays: 15,
};

const bureau = { id: 'bureau', name: '唐思', roles: ['supervisor'] } as const;

/** A complaint taken to its end, with what it waits for on the way. */
function complaintsWay(taken: ComplaintRecord, today: string): unknown {
  const now = `${today}T02:00:00.000Z`;
  const steps: readonly ComplaintAct[] = [
    { act: 'accept' },
    { act: 'delegate', to: '律师协会', staffId: null, dueOn: today },
    { act: 'report', text: '查过了。' },
    { act: 'extend', days: 5, reason: '人还没回来。' },
    { act: 'decide', finding: 'wholly', result: 'criticism', answer: '已经批评。' },
  ];
  const stands = (one: ComplaintRecord) => [
    ...[one, waitsOf(one, defaultRules, calendar), actsFor(one, bureau)],
    maySeeComplaint(one, { takenById: null }, bureau),
    ...[fallsTo(one, [bureau]), shownAsWaiting(one, [bureau])],
  ];
  if (taken.state !== 'received') return stands(taken);
  const way = steps.reduce<ComplaintRecord[]>(
    (all, said) => [...all, afterAct(all.at(-1) ?? taken, said, { now, hand: bureau })],
    [taken],
  );
  const last = way.at(-1) ?? taken;

  return [...way, ...(last.state === 'told' ? [contested(last, '不对。', now)] : [])].map(stands);
}

function paperOf(c: Case, code: Paper['code'], at: string): Paper {
  return {
    id: 'p',
    code,
    number: '青援给字〔2026〕第1号',
    issuedAt: at,
    issuedBy: 'clerk',
    content: draftContent(c, code),
    fileId: null,
    voidedAt: null,
    voidReason: null,
    servedAt: null,
    servedHow: null,
  };
}

const nothingByHand = {
  ...{ directCosts: 0, translation: 0, away: null, isHard: false, grade: null },
  ...{ reduction: 0, reductionWhy: '', other: 0, otherWhy: '' },
};

const codes = casePapers.map(({ code }) => code);

const lawyer: Provider = {
  _id: 'lawyer-1',
  firmId: 'firm-1',
  name: '孙律师',
  phone: '13900007001',
  sex: 'female',
  fields: ['劳动'],
  languages: [],
  criminalYears: 3,
  knowsMinors: true,
  available: true,
};

const workOn = (c: Case, today: string) => {
  const now = `${today}T02:00:00.000Z`;

  return workFacts(c, clocksOf(c, now, calendar, defaultRules), now);
};

const situationOf = (c: Case, today: string): Situation => ({
  case: c,
  today,
  turns: new Map(),
  opposingFirms: [],
  wishes: {},
});

/** The steps that this state knows. */
const offered = (c: Case): readonly ActionName[] => actionNames.filter((action) => stepOf(c.state, action));

/** Every function of the domain that reads a whole case: given any case that the procedure can lead to, on any day. */
export const caseFunctions: Readonly<Record<string, (c: Case, today: string) => unknown>> = {
  visitDueOn: (c) => visitDueOn(c, defaultRules),
  blindFile: (c) => [blindFile(c), namesIn(c)],
  withoutOwnComplaints: (c) => withoutOwnComplaints(c, bureau, []),
  mayBeOfHouse: (c) =>
    c.voices.complaints.map((one) => [mayBeOfHouse(one), saysHandler(one.text), owesFeeCall(one)]),
  complaintOfCase: (c, today) =>
    c.voices.complaints.map((one) => complaintsWay(complaintOfCase(c, one), today)),
  clocksOf: (c, today) => clocksOf(c, `${today}T02:00:00.000Z`, calendar, defaultRules),
  agreementUntil: (c) => agreementUntil(c, calendar),
  agreedOn: (c) => c.assignment.assignments.map(agreedOn),
  lastReminder,
  openReminder,
  remindedOn,
  askedLetters,
  lastWhoLeft,
  owesList,
  awaitsReceipt,
  withHandOver: (c) =>
    withHandOver(c, { listedAt: c.createdAt, papers: [], nothing: '没有', receivedAt: null, missing: null }),
  askedOf: (c) => [askedOf(c, 'FZ-015'), askedOf(c, 'FZ-007')],
  objectionUntil: (c) => objectionUntil(c, calendar, defaultRules),
  allowedActions: (c) => staffRoles.map((role) => allowedActions(c, person(role, role))),
  nextState: (c, today) => offered(c).map((action) => nextState(c, action, inputOn(today, 1))),
  effectsOf: (c, today) => offered(c).map((action) => effectsOf(c, action, inputOn(today, 1))),
  missingPapers,
  workBegan,
  caseAsIssued: (c) => [...c.papers.map(({ id }) => id), 'draft'].map((id) => caseAsIssued(c, id).state),
  dossierGaps: (c) => gapTitles(dossierGaps(c, c.closing.dossier ?? { items: [], absent: [] })),
  archiveClassOf,
  handlingOf: (c, today) => handlingOf(c, today),
  handlingLacks: (c, today) => handlingLacks(c, today),
  workFacts: (c, today) => workOn(c, today),
  nextWork: (c, today) => nextWork(c.state, workOn(c, today), today),
  isOfHandler: (c) => c.materials.map(isOfHandler),
  isKeyed: (c) => c.events.map((event) => isKeyed(event.hash)),
  caseSubsidy: (c) => caseSubsidy(c, 'lawyer', publishedTables, nothingByHand).subsidy.total,
  archiveYear: (c, today) => archiveYear(c, today),
  upcast: (c) => [upcast({ ...c }), upcast({ side: { ...c.intake, ...c.review, ...c.closing } })],
  verifyChain: (c) => verifyChain(c.events, hash),
  hasCase: (c) => staffRoles.map((role) => hasCase(c.desk, person(role, role))),
  mask: (c) => staffRoles.map((role) => mask(c, role)),
  draftContent: (c) => codes.map((code) => draftContent(c, code)),
  emptyBlanks: (c) => codes.map((code) => emptyBlanks(code, draftContent(c, code)).map(({ label }) => label)),
  writePaper: (c, today) =>
    codes.map((code) =>
      writePaper({ case: c, paper: paperOf(c, code, `${today}T02:00:00.000Z`), letterhead }),
    ),
  isQuiet: (c) => isQuiet(c),
  usualDays: (c) => usualDays(Array.from({ length: 10 }, () => c.events)),
  alikeTo: (c) => [alikeTo(c, c), alikeTo(c, { dispute: c.dispute })],
  organOf: (c) => organOf(c),
  messageText: (c, today) => messageNames.map((name) => messageText(name, c, today)),
  waitsForText: (c) => waitsForText(c.desk.turn, {}),
  staffHistorySentence: (c) => c.events.map(staffHistorySentence),
  citizenHistorySentence: (c) => c.events.map(citizenHistorySentence),
  suggestLawyers: (c, today) => suggestLawyers([lawyer], situationOf(c, today)),
};
