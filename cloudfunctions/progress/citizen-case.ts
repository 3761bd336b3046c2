import type { CitizenCase, ClockView, LawyerView, PaperView } from '../../contract/progress/views';
import type { Case } from '../../domain/case/case';
import { presentMembers } from '../../domain/case/people';
import { noWishes, wishWords } from '../../domain/assignment/wishes';
import { clocksOf, type Clock } from '../../domain/deadlines';
import { paperTitle } from '../../domain/documents/paper-titles';
import { plainPaperTitle } from '../../domain/documents/paper-titles';
import { clockLabels } from '../../domain/deadlines/clock-words';
import { citizenHistorySentence } from '../../domain/procedure/citizen-history';
import { allowedActions } from '../../domain/procedure';
import { isOfHandler } from '../../domain/case/records/material';
import {
  awaitsConfirmation,
  currentAssignment,
  lastSupplement,
  unsignedAssignment,
} from '../../domain/case/case-facts';
import { calendarOf } from '../centre/calendar';
import { gapsOfMember } from '../group/room';
import { applicantIn } from '../casework/opening/own-case';
import { materialView } from './material-view';
import { centreOf } from '../centre/centre';
import type { CitizenCall } from '../platform/calls/people';
import { myCaseLine } from './case-line';
import { helpersLine } from './my-cases';
import { endedView } from './ended-view';
import { againView, filledView } from './filled-view';
import { limitView } from './limit-view';
import { decisionView } from './decision-view';
import { hearingOf, outcomeOf, progressOf } from './handling-view';
import { isForCitizen } from './papers-for-citizen';
import { voicesOf } from './voices';

function timelineOf(event: Case['events'][number]): CitizenCase['timeline'] {
  const sentence = citizenHistorySentence(event);

  return sentence === null ? [] : [{ no: event.no, at: event.at, sentence }];
}

/** Whether the person waits for it: the files of the lawyer and of the archive are the office's own. */
function concernsCitizen({ name }: Clock): boolean {
  return name !== 'dossier' && name !== 'file_review';
}

function groupOf(c: Case): CitizenCase['group'] {
  const there = c.state === 'DRAFT' ? [] : presentMembers(c.members);
  const waiting = there.filter((member) => gapsOfMember(c, member).length > 0).length;

  return c.desk.group ? { others: there.length, waiting } : null;
}

/** A worker of a group hands in own papers on the own phone: they are between the worker and the centre. */
function isOfApplicant(material: Case['materials'][number]): boolean {
  return material.removedAt === null && material.memberId === undefined && !isOfHandler(material);
}

/** What whoever filled it in at a station sees until the person has confirmed it: number and state. */
function helpersCase(c: Case): CitizenCase {
  return {
    ...helpersLine({ ...myCaseLine(c), part: 'helper' }),
    ...{ version: c.version, greenChannel: false, applicantName: '', opponent: '', amount: null },
    ...{ clocks: [], timeline: [], materials: [], papers: [], voices: [], wishes: [], can: [] },
    ...{ supplement: null, decision: null, lawyer: null, draft: null },
  };
}

/** A case cut to what its applicant sees: no notes, no staff opinions, no ids of people. */
export async function citizenCase(c: Case, call: CitizenCall): Promise<CitizenCase> {
  if (awaitsConfirmation(c)) return helpersCase(c);
  const centre = await centreOf(call.office, c.centreId);
  const clocks = c.state === 'DRAFT' ? [] : clocksOf(c, call.now, calendarOf(centre), centre.rules);
  const can = allowedActions(c, applicantIn(call))
    .filter(({ unmet }) => unmet.length === 0)
    .map(({ action }) => action);
  const line = myCaseLine(c);

  return {
    ...line,
    // Whoever objected already, or came too late, is not invited to object; the list cannot tell and says nothing.
    stateLabel: can.includes('object') ? `${line.stateLabel}（可提异议）` : line.stateLabel,
    part: 'owner',
    version: c.version,
    greenChannel: c.assessment?.greenChannel === true,
    applicantName: c.applicant.name,
    opponent: c.dispute.opponent,
    amount: c.dispute.amount ?? null,
    group: groupOf(c),
    clocks: clocks.filter(concernsCitizen).map(clockView),
    timeline: c.events.flatMap(timelineOf),
    materials: c.materials.filter(isOfApplicant).map(materialView),
    papers: c.papers.filter(isForCitizen).map(paperView),
    supplement: lastSupplement(c),
    decision: decisionView(c),
    ended: endedView(c),
    lawyer: lawyerOf(c),
    signed: Boolean(unsignedAssignment(c)?.signing?.recipient),
    progress: progressOf(c),
    hearing: hearingOf(c, call.now),
    outcome: outcomeOf(c),
    rated: c.voices.rating?.score ?? null,
    limit: limitView(c, call.now, calendarOf(centre)),
    filled: filledView(c),
    again: againView(c),
    voices: voicesOf(c),
    wishes: wishWords(c.assignment.wishes ?? noWishes),
    can,
    // What a station filled in is kept until the person confirms it; it is a form no longer.
    draft: c.state === 'DRAFT' ? c.draft : null,
  };
}

function clockView({ name, citizenSentence, dueOn, daysLeft, paused, level }: Clock): ClockView {
  return { name, label: clockLabels[name], sentence: citizenSentence, dueOn, daysLeft, paused, level };
}

function paperView({ id, code, number, issuedAt, voidedAt }: Case['papers'][number]): PaperView {
  return {
    ...{ id, code, number, issuedAt },
    title: paperTitle(code),
    plain: plainPaperTitle(code),
    voided: voidedAt !== null,
  };
}

function lawyerOf(c: Case): LawyerView | null {
  const current = currentAssignment(c);

  return current && { firmName: current.firmName, name: current.lawyerName, phone: current.lawyerPhone };
}
