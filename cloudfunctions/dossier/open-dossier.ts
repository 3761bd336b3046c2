import { correctionWords } from '../../domain/application/corrections/correction-words';
import type { InferOutput } from 'valibot';
import type {
  Dossier,
  HistoryLine,
  openDossier as contract,
  StaffClock,
} from '../../contract/dossier/dossier';
import { alikeTo } from '../../domain/case/alike';
import type { Case } from '../../domain/case/case';
import type { CaseEvent, Change } from '../../domain/case/history/event';
import { dayOf } from '../../domain/time/times';
import { clocksOf, type Clock } from '../../domain/deadlines';
import { clockLabels, whoActsLabels } from '../../domain/deadlines/clock-words';
import { staffHistorySentence } from '../../domain/procedure/history';
import { allowedActions } from '../../domain/procedure';
import { caseStateLabel } from '../../domain/vocabulary/case-states';
import { actionLabels } from '../../domain/vocabulary/actions';
import { stages } from '../../domain/vocabulary/matters/stages';
import { masked } from '../casework/opening/masked';
import { actingPerson } from '../casework/acting';
import { calendarOf } from '../centre/calendar';
import { identitySearchKey, phoneSearchKey } from '../casework/line/search-keys';
import { staffCase } from '../casework/opening/staff-case';
import { centreOf, staffNames } from '../centre/centre';
import { lineFields } from '../platform/store/cases';
import type { StaffCall } from '../platform/calls/people';
import { is } from '../platform/sdk/sdk';
import { assessmentOf } from '../casework/assessment-of';
import { onlyStation } from '../casework/opening/only-station';
import { readBy } from '../quality/entered-complaints';
import { queueLine } from '../queue/queue-line';

const mostDuplicates = 10;

/** Everything of one case on one screen: the case, and other applications of the same person. Two reads. */
export async function openDossier(
  { caseId }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Dossier> {
  const { office, person, now } = call;
  const c = await readBy(call, await staffCase(call, caseId));
  const [centre, people, duplicates] = await Promise.all([
    centreOf(office, c.centreId),
    staffNames(office, c.centreId),
    duplicatesOf(c, call),
  ]);
  const [calendar, { rules }] = [calendarOf(centre), centre];
  const { supplementDays, advanceSupplementDays } = rules;
  const moment = { today: dayOf(now), calendar, rules };
  const { events, draft: _draft, desk: _desk, held: _held, ...content } = masked(c, person.roles);

  return {
    case: content,
    line: queueLine(c, people, now),
    stateLabel: caseStateLabel(c.state).staff,
    held: heldView(c, person.id),
    clocks: clocksOf(c, now, calendar, rules).map(staffClock),
    offers: allowedActions(c, actingPerson(person), moment),
    history: events.map((event, place) => historyLine(event, c.events[place]?.changes ?? [])),
    assessment: assessmentOf(c),
    duplicates: duplicates.map((line) => ({
      ...queueLine(line, people, now),
      alike: alikeTo(c, line),
      stageLabel: line.facts?.stage ? stages[line.facts.stage].staff : null,
    })),
    people,
    ownChoice: centre.ownChoice !== false,
    volumeOrder: centre.volumeOrder ?? [],
    limits: { supplementDays, advanceSupplementDays },
  };
}

/** What was decided and has not gone out, and whether it is this person's to take back. */
function heldView({ held }: Case, personId: string): Dossier['held'] {
  if (!held) return null;
  const { action, by, until, step } = held;

  return { label: actionLabels[action], name: step.actor.name, until, mine: by === personId };
}

/** By the same identity number, or by phone where there is none. */
async function duplicatesOf({ _id, centreId, applicant }: Case, { office, person }: StaffCall) {
  const { identity, phone } = applicant;
  const blind = (use: string, text: string) => office.blind(use, text);
  const key = identity.number ? identitySearchKey(blind, identity.number) : phoneSearchKey(blind, phone);

  return office.store.find(
    'cases',
    { centreId, 'desk.searchKeys': key, state: is.not('DRAFT'), _id: is.not(_id), ...onlyStation(person) },
    { limit: mostDuplicates, fields: [...lineFields, 'facts.stage'] },
  );
}

function staffClock({ citizenSentence: _forCitizens, staffLabel, ...clock }: Clock): StaffClock {
  const [label, whoActs] = [clockLabels[clock.name], whoActsLabels[clock.whoActs]];

  return { ...clock, label, whoActs, daysLabel: staffLabel };
}

/**
 * An event as one sentence; the changed fields by name only, their content stands in the case. What the person put right
 * is told with the old and the new: the case has the new one alone. It was masked like the field it tells of.
 */
function historyLine(event: CaseEvent, changes: readonly Change[]): HistoryLine {
  const { no, at, actor, action } = event;
  const note = action === 'correctAnswer' ? correctionWords(event.changes) : event.note;

  return {
    no,
    at,
    actor,
    action,
    note,
    sentence: staffHistorySentence(event),
    changedFields: changes.map(({ field }) => field),
  };
}
