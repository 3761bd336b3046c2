import * as candidates from './assignment/candidates';
import * as ownWishes from './assignment/own-wishes';
import * as ownSteps from './assignment/own-steps';
import * as signing from './assignment/signing';
import * as steps from './assignment/steps';
import * as audit from './audit/audit';
import * as health from './audit/health';
import * as whole from './audit/whole';
import * as closingArchive from './closing/archive';
import * as closing from './closing/closing';
import * as closingDossier from './closing/dossier';
import * as ownClosing from './closing/own-closing';
import * as questions from './consultation/questions';
import * as register from './consultation/register';
import * as dossier from './dossier/dossier';
import * as held from './dossier/held';
import * as subsidy from './finance/subsidy';
import * as subsidyTables from './finance/subsidy-tables';
import * as group from './group/group';
import * as handling from './handling/handling';
import * as ownWork from './handling/own-work';
import * as atTheWindow from './intake/at-the-window';
import * as confirmation from './intake/confirmation';
import * as decisions from './intake/decisions';
import * as deskUploads from './intake/desk-uploads';
import * as materials from './intake/materials';
import * as order from './intake/order';
import * as ownCase from './intake/own-case';
import * as ownPhotos from './intake/own-photos';
import * as registerNotice from './intake/register-notice';
import * as saveDraft from './intake/save-draft';
import * as submitApplication from './intake/submit-application';
import * as takeDown from './intake/take-down';
import * as messages from './messages/messages';
import * as phoneTasks from './messages/phone-tasks';
import * as ledger from './ledger';
import * as duty from './network/duty';
import * as handlerPhones from './network/handler-phones';
import * as ownPractice from './network/own-practice';
import * as ownStation from './network/own-station';
import * as providers from './network/providers';
import * as publicEntries from './network/public-entries';
import * as stationWorkers from './network/station-workers';
import * as stations from './network/stations';
import * as ownData from './own-data/own-data';
import * as codePage from './outreach/code-page';
import * as onTheSpot from './outreach/on-the-spot';
import * as ownPaper from './papers/own-paper';
import * as papers from './papers/papers';
import * as ownAccount from './people/own-account';
import * as phoneScan from './people/phone-scan';
import * as scan from './people/scan';
import * as session from './people/session';
import * as users from './people/users';
import * as cases from './progress/cases';
import * as complaints from './quality/complaints';
import * as complaintRegister from './quality/complaint-register';
import * as confirmations from './quality/confirmations';
import * as findings from './quality/findings';
import * as handlerRecord from './quality/handler-record';
import * as hearings from './quality/hearings';
import * as replies from './quality/replies';
import * as review from './quality/review';
import * as visits from './quality/visits';
import * as queue from './queue/queue';
import * as turn from './queue/turn';
import * as reviewDecisions from './review/decisions';
import * as centre from './setup/centre';
import * as holidays from './setup/holidays';
import * as packs from './setup/packs';
import * as setUp from './setup/set-up';
import * as texts from './setup/texts';
import * as appraisal from './reports/appraisal';
import * as counties from './reports/counties';
import * as reportTables from './reports/report-tables';
import * as targets from './reports/targets';
import * as glances from './reports/glance';
import * as summary from './reports/summary';
import * as figures from './statistics/figures';
import * as oldRecords from './statistics/old-records';
import * as figureTables from './statistics/figure-table';
import * as atDesk from './voices/at-desk';
import * as boards from './voices/board';
import * as ownComplaints from './voices/own-complaints';
import * as ownVisits from './voices/own-visits';
import * as putAway from './voices/put-away';
import * as ties from './voices/ties';
import * as voices from './voices/voices';
import { isDeskDoor, isPhoneDoor, type DeskDoor, type PhoneDoor } from './doors';
import type { ActionContract } from './envelope';

const modules: readonly Readonly<Record<string, unknown>>[] = [
  candidates,
  ownWishes,
  ownSteps,
  signing,
  steps,
  audit,
  health,
  whole,
  closing,
  closingArchive,
  closingDossier,
  ownClosing,
  questions,
  register,
  dossier,
  held,
  subsidy,
  subsidyTables,
  group,
  handling,
  ownWork,
  atTheWindow,
  confirmation,
  decisions,
  deskUploads,
  materials,
  order,
  ownCase,
  ownPhotos,
  registerNotice,
  saveDraft,
  submitApplication,
  takeDown,
  ledger,
  messages,
  phoneTasks,
  duty,
  handlerPhones,
  ownPractice,
  ownStation,
  providers,
  publicEntries,
  codePage,
  onTheSpot,
  stationWorkers,
  stations,
  ownData,
  ownPaper,
  papers,
  ownAccount,
  phoneScan,
  scan,
  session,
  users,
  cases,
  complaints,
  complaintRegister,
  confirmations,
  findings,
  handlerRecord,
  hearings,
  replies,
  review,
  visits,
  queue,
  turn,
  reviewDecisions,
  centre,
  holidays,
  packs,
  setUp,
  texts,
  figures,
  figureTables,
  oldRecords,
  appraisal,
  counties,
  reportTables,
  glances,
  summary,
  targets,
  atDesk,
  boards,
  ownComplaints,
  ownVisits,
  putAway,
  ties,
  voices,
];

function isContract(value: unknown): value is ActionContract {
  return typeof value === 'object' && value !== null && 'door' in value && 'action' in value;
}

/** Everything that may be asked, at all doors. For tests and the sample data; neither phone nor desk needs all of it. */
export const everyContract: readonly ActionContract[] = modules.flatMap((module) =>
  Object.values(module).filter(isContract),
);

const deskDoorByAction = new Map(
  everyContract.flatMap(({ action, door }): [string, DeskDoor][] =>
    isDeskDoor(door) ? [[action, door]] : [],
  ),
);

/** The desk's door for an action known by name only; an unknown one is refused at the desk's own. */
export function doorOf(action: string): DeskDoor {
  return deskDoorByAction.get(action) ?? 'desk';
}

const phoneDoorByAction = new Map(
  everyContract.flatMap(({ action, door }): [string, PhoneDoor][] =>
    isPhoneDoor(door) ? [[action, door]] : [],
  ),
);

/** The phone's door for an action known by name only; an unknown one is refused at the citizen's. */
export function phoneDoorOf(action: unknown): PhoneDoor {
  return phoneDoorByAction.get(String(action)) ?? 'citizen';
}
