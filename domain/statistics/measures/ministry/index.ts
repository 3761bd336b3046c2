import type { Figure } from '../../figure';
import { assessmentPay } from './assessment-pay';
import { caseCosts } from './case-costs';
import { compulsoryTreatment } from './compulsory-treatment';
import { criminalApplications } from './criminal-applications';
import { criminalDefenceNotices } from './criminal-defence-notices';
import { criminalGrantsByApplicant } from './criminal-grants-by-applicant';
import { directCosts } from './direct-costs';
import { otherCosts } from './other-costs';
import { otherSpending } from './other-spending';
import { peopleInPost } from './people-in-post';

/** What the ministry's tables count and nobody else asks. */
export const ministryFigures: readonly Figure[] = [
  criminalDefenceNotices,
  compulsoryTreatment,
  criminalGrantsByApplicant,
  criminalApplications,
  peopleInPost,
  directCosts,
  assessmentPay,
  otherSpending,
  caseCosts,
  otherCosts,
];
