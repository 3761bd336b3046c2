import { bulletins } from './bulletins';
import { campaigns } from './campaigns';
import { caseStories } from './case-stories';
import { codePages } from './code-pages';
import { committee } from './committee';
import { conduct } from './conduct';
import { confirmations } from './confirmations';
import { consultations } from './consultations';
import { draftings } from './draftings';
import { dutyDone } from './duty-done';
import { dutyHelp } from './duty-help';
import { dutySwaps } from './duty-swaps';
import { firms } from './firms';
import { honours } from './honours';
import { hotlineTickets } from './hotline-tickets';
import { inspections } from './inspections';
import { jointCases } from './joint-cases';
import type { Ledger } from './kit/ledger';
import { lawyers } from './lawyers';
import { lendings } from './lendings';
import { liaisonPoints } from './liaison-points';
import { materialsGiven } from './materials-given';
import { mediations } from './mediations';
import { meetings } from './meetings';
import { money } from './money';
import { opinionBox } from './opinion-box';
import { outreach } from './outreach';
import { pageAnswers } from './page-answers';
import { partners } from './partners';
import { questions } from './questions';
import { publications } from './publications';
import { referrals } from './referrals';
import { rules } from './rules';
import { servicePay } from './service-pay';
import { signPoints } from './sign-points';
import { staffMembers } from './staff-members';
import { stationGrades } from './station-grades';
import { stationWorkers } from './station-workers';
import { stations } from './stations';
import { surveys } from './surveys';
import { targets } from './targets';
import { townships } from './townships';
import { training } from './training';
import { trainingAttendance } from './training-attendance';
import { upperChecks } from './upper-checks';
import { volunteerApplications } from './volunteer-applications';
import { volunteers } from './volunteers';
import { volunteerService } from './volunteer-service';
import { volunteerUnits } from './volunteer-units';

/** Every register that the desk keeps; one that others name stands before them. A declaration in no list fails the tests. */
export const ledgers: readonly Ledger[] = [
  ...[targets],
  ...[townships, firms, stations, lawyers, stationWorkers],
  ...[stationGrades, liaisonPoints, signPoints],
  ...[staffMembers, volunteers, volunteerApplications, volunteerService, volunteerUnits],
  ...[training, trainingAttendance, questions],
  ...[consultations, dutyDone, dutySwaps, dutyHelp, draftings],
  ...[outreach, campaigns, materialsGiven],
  ...[partners, committee, meetings, hotlineTickets],
  ...[referrals, confirmations, mediations, jointCases],
  ...[lendings],
  ...[money, servicePay],
  ...[inspections, upperChecks, honours, conduct],
  ...[publications, caseStories, surveys, codePages, pageAnswers, opinionBox, bulletins, rules],
];

/** A register by its name. */
export function ledgerNamed(name: string): Ledger | undefined {
  return ledgers.find((one) => one.name === name);
}
