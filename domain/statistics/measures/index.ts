import type { Figure } from '../figure';
import { adviceFigures } from './advice';
import { dutyFigures } from './duty';
import { ministryFigures } from './ministry';
import { networkFigures } from './network';
import { opennessFigures } from './openness';
import { timelinessFigures } from './timeliness';
import { weightsFigures } from './weights';
import { casesUnderWayMinistry } from './cases-under-way-ministry';
import { migrantWorkerCasesMinistry } from './migrant-worker-cases-ministry';
import { closedOutOfCourtMinistry } from './closed-out-of-court-ministry';
import { closedLitigationMinistry } from './closed-litigation-ministry';
import { criminalGrantsMinistry } from './criminal-grants-ministry';
import { notifiedCriminalCasesMinistry } from './notified-criminal-cases-ministry';
import { refusedCasesMinistry } from './refused-cases-ministry';
import { applicationsMinistry } from './applications-ministry';
import { referredApplications } from './referred-applications';
import { withdrawnApplications } from './withdrawn-applications';
import { grantedApplications } from './granted-applications';
import { acceptedApplications } from './accepted-applications';
import { acceptedCases } from './accepted-cases';
import { activities } from './activities';
import { administrativeCases } from './administrative-cases';
import { administrativeShare } from './administrative-share';
import { aidedPersons } from './aided-persons';
import { applications } from './applications';
import { archivedCases } from './archived-cases';
import { assignedCases } from './assigned-cases';
import { audience } from './audience';
import { awardedCases } from './awarded-cases';
import { budget } from './budget';
import { budgetUsed } from './budget-used';
import { caseSubsidiesPaid } from './case-subsidies-paid';
import { casesPaid } from './cases-paid';
import { casesUnderWay } from './cases-under-way';
import { casesUnderWayAtStart } from './cases-under-way-at-start';
import { civilAdministrativeApplications } from './civil-administrative-applications';
import { civilCases } from './civil-cases';
import { civilShare } from './civil-share';
import { closedCases } from './closed-cases';
import { closedCasesMinistry } from './closed-cases-ministry';
import { closedCivilAdministrative } from './closed-civil-administrative';
import { closedLitigation } from './closed-litigation';
import { closedLitigationCivilAdministrative } from './closed-litigation-civil-administrative';
import { closedWithKnownDays } from './closed-with-known-days';
import { closingRateAccepted } from './closing-rate-accepted';
import { closingRateOpen } from './closing-rate-open';
import { complaints } from './complaints';
import { complaintsAnswerRate } from './complaints-answer-rate';
import { complaintsAnswered } from './complaints-answered';
import { complaintsPartlyUpheld } from './complaints-partly-upheld';
import { complaintsUpheld } from './complaints-upheld';
import { criminalCases } from './criminal-cases';
import { criminalShare } from './criminal-share';
import { daysToClose } from './days-to-close';
import { draftedPapers } from './drafted-papers';
import { dutyAllowance } from './duty-allowance';
import { dutyHelp } from './duty-help';
import { dutyShifts } from './duty-shifts';
import { earlyHelpCases } from './early-help-cases';
import { followUpAnswers } from './follow-up-answers';
import { followedUpPersons } from './followed-up-persons';
import { foundationCases } from './foundation-cases';
import { fundingGap } from './funding-gap';
import { excellentFiles } from './excellent-files';
import { fineFiles } from './fine-files';
import { fairFiles } from './fair-files';
import { failedFiles } from './failed-files';
import { excellentRate } from './excellent-rate';
import { failedRate } from './failed-rate';
import { goodFiles } from './good-files';
import { goodRate } from './good-rate';
import { governmentNamedCases } from './government-named-cases';
import { grantedCases } from './granted-cases';
import { grantedCasesMinistry } from './granted-cases-ministry';
import { greenChannelCases } from './green-channel-cases';
import { groupCases } from './group-cases';
import { groupPersons } from './group-persons';
import { handlerKnownCases } from './handler-known-cases';
import { hearingVisits } from './hearing-visits';
import { organOpinions } from './organ-opinions';
import { income } from './income';
import { inspections } from './inspections';
import { lawyerHandledCases } from './lawyer-handled-cases';
import { lawyerShare } from './lawyer-share';
import { leaderSentCases } from './leader-sent-cases';
import { leafletsGiven } from './leaflets-given';
import { leafletsPrinted } from './leaflets-printed';
import { litigationRate } from './litigation-rate';
import { meanCaseSubsidy } from './mean-case-subsidy';
import { meanDaysToClose } from './mean-days-to-close';
import { meetings } from './meetings';
import { migrantWorkerCases } from './migrant-worker-cases';
import { need } from './need';
import { notifiedCases } from './notified-cases';
import { opinionLetters } from './opinion-letters';
import { organRecommendedCases } from './organ-recommended-cases';
import { outOfCourtCases } from './out-of-court-cases';
import { ownLawyerHandledCases } from './own-lawyer-handled-cases';
import { ownLawyerShare } from './own-lawyer-share';
import { passRate } from './pass-rate';
import { passedFiles } from './passed-files';
import { petitionBatches } from './petition-batches';
import { petitionPersons } from './petition-persons';
import { petitionVisits } from './petition-visits';
import { pleas } from './pleas';
import { publicity } from './publicity';
import { recovered } from './recovered';
import { recoveredForMigrantWorkers } from './recovered-for-migrant-workers';
import { recoveredWages } from './recovered-wages';
import { refusedCases } from './refused-cases';
import { research } from './research';
import { reviewedFiles } from './reviewed-files';
import { sameDayAccepted } from './same-day-accepted';
import { sameDayRate } from './same-day-rate';
import { satisfactionRate } from './satisfaction-rate';
import { satisfiedAnswers } from './satisfied-answers';
import { spent } from './spent';
import { spotApplications } from './spot-applications';
import { stationApplications } from './station-applications';
import { stationShare } from './station-share';
import { stationShareCivilAdministrative } from './station-share-civil-administrative';
import { subsidiesPaid } from './subsidies-paid';
import { terminatedCases } from './terminated-cases';
import { ticketAnswerRate } from './ticket-answer-rate';
import { ticketSatisfaction } from './ticket-satisfaction';
import { ticketSignRate } from './ticket-sign-rate';
import { tickets } from './tickets';
import { ticketsAnswered } from './tickets-answered';
import { ticketsSatisfied } from './tickets-satisfied';
import { ticketsSigned } from './tickets-signed';
import { trainedPersons } from './trained-persons';
import { trainingBatches } from './training-batches';
import { unitHandledCases } from './unit-handled-cases';
import { winningRate } from './winning-rate';
import { wonLitigation } from './won-litigation';

/** Every figure that has a name of its own, in the order of a summary. */
export const figures: readonly Figure[] = [
  applications,
  acceptedCases,
  grantedCases,
  grantedApplications,
  grantedCasesMinistry,
  criminalCases,
  civilCases,
  administrativeCases,
  aidedPersons,
  notifiedCases,
  refusedCases,
  assignedCases,
  closedCases,
  closedCasesMinistry,
  applicationsMinistry,
  refusedCasesMinistry,
  notifiedCriminalCasesMinistry,
  criminalGrantsMinistry,
  closedLitigationMinistry,
  closedOutOfCourtMinistry,
  migrantWorkerCasesMinistry,
  casesUnderWayMinistry,
  archivedCases,
  terminatedCases,
  referredApplications,
  withdrawnApplications,
  casesUnderWay,
  casesUnderWayAtStart,
  groupCases,
  groupPersons,
  greenChannelCases,
  outOfCourtCases,
  earlyHelpCases,
  governmentNamedCases,
  leaderSentCases,
  organRecommendedCases,
  foundationCases,
  awardedCases,
  migrantWorkerCases,
  unitHandledCases,
  recovered,
  recoveredWages,
  recoveredForMigrantWorkers,
  sameDayAccepted,
  acceptedApplications,
  civilAdministrativeApplications,
  stationApplications,
  closedCivilAdministrative,
  closedLitigationCivilAdministrative,
  closedLitigation,
  wonLitigation,
  handlerKnownCases,
  lawyerHandledCases,
  ownLawyerHandledCases,
  daysToClose,
  closedWithKnownDays,
  closingRateAccepted,
  closingRateOpen,
  litigationRate,
  winningRate,
  criminalShare,
  civilShare,
  administrativeShare,
  stationShareCivilAdministrative,
  stationShare,
  lawyerShare,
  ownLawyerShare,
  sameDayRate,
  meanDaysToClose,
  ...adviceFigures,
  draftedPapers,
  dutyHelp,
  pleas,
  activities,
  audience,
  spotApplications,
  leafletsGiven,
  leafletsPrinted,
  publicity,
  trainingBatches,
  trainedPersons,
  dutyShifts,
  dutyAllowance,
  petitionVisits,
  petitionBatches,
  petitionPersons,
  research,
  meetings,
  inspections,
  subsidiesPaid,
  caseSubsidiesPaid,
  casesPaid,
  meanCaseSubsidy,
  budget,
  need,
  spent,
  income,
  fundingGap,
  budgetUsed,
  reviewedFiles,
  excellentFiles,
  fineFiles,
  fairFiles,
  failedFiles,
  excellentRate,
  failedRate,
  goodFiles,
  passedFiles,
  goodRate,
  passRate,
  followedUpPersons,
  followUpAnswers,
  satisfiedAnswers,
  satisfactionRate,
  hearingVisits,
  organOpinions,
  opinionLetters,
  complaints,
  complaintsUpheld,
  complaintsPartlyUpheld,
  complaintsAnswered,
  complaintsAnswerRate,
  tickets,
  ticketsSigned,
  ticketsAnswered,
  ticketsSatisfied,
  ticketSignRate,
  ticketAnswerRate,
  ticketSatisfaction,
  ...ministryFigures,
  ...weightsFigures,
  ...timelinessFigures,
  ...networkFigures,
  ...dutyFigures,
  ...opennessFigures,
];
