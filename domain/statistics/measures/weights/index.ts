import type { Figure } from '../../figure';
import { acceptedPersons } from './accepted-persons';
import { amountAtStake } from './amount-at-stake';
import { applyingPersons } from './applying-persons';
import { assignedPersons } from './assigned-persons';
import { closedPersons } from './closed-persons';
import { greenChannelPersons } from './green-channel-persons';
import { groupedCases } from './grouped-cases';
import { groupedShare } from './grouped-share';
import { homeVisitApplications } from './home-visit-applications';
import { migrantWorkerPersons } from './migrant-worker-persons';
import { migrantWorkerShare } from './migrant-worker-share';
import { officeHandledShare } from './office-handled-share';
import { petitionCasePersons } from './petition-case-persons';
import { petitionCases } from './petition-cases';
import { refusedPersons } from './refused-persons';
import { volunteerHandledCases } from './volunteer-handled-cases';
import { volunteerHandledShare } from './volunteer-handled-share';

/** Cases by persons, by sums and by who brought or handled them, in the order of a summary. */
export const weightsFigures: readonly Figure[] = [
  acceptedPersons,
  applyingPersons,
  assignedPersons,
  closedPersons,
  refusedPersons,
  amountAtStake,
  greenChannelPersons,
  migrantWorkerPersons,
  officeHandledShare,
  volunteerHandledCases,
  volunteerHandledShare,
  petitionCases,
  petitionCasePersons,
  homeVisitApplications,
  migrantWorkerShare,
  groupedCases,
  groupedShare,
];
