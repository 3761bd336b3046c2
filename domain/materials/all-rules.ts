import type { MaterialRule } from './material';
import { acquittalJudgment } from './rules/acquittal-judgment';
import { agentIdentity } from './rules/agent-identity';
import { applicationForm } from './rules/application-form';
import { benefitEvidence } from './rules/benefit-evidence';
import { capacityEvidence } from './rules/capacity-evidence';
import { compensationEvidence } from './rules/compensation-evidence';
import { criminalPapers } from './rules/criminal-papers';
import { groupList } from './rules/group-list';
import { guardianConsent } from './rules/guardian-consent';
import { hardshipStatement } from './rules/hardship-statement';
import { honourEvidence } from './rules/honour-evidence';
import { identityPaper } from './rules/identity-paper';
import { illnessProof } from './rules/illness-proof';
import { incomePapers } from './rules/income-papers';
import { judicialReliefDecision } from './rules/judicial-relief-decision';
import { kinshipProof } from './rules/kinship-proof';
import { martyrProof } from './rules/martyr-proof';
import { medicalEvidence } from './rules/medical-evidence';
import { migrantProof } from './rules/migrant-proof';
import { militaryCertificate } from './rules/military-certificate';
import { noIncomeNote } from './rules/no-income-note';
import { otherEvidence } from './rules/other-evidence';
import { pollutionEvidence } from './rules/pollution-evidence';
import { powerOfAttorney } from './rules/power-of-attorney';
import { reliefCertificate } from './rules/relief-certificate';
import { rescueProof } from './rules/rescue-proof';
import { retrialRuling } from './rules/retrial-ruling';
import { stampedCertificate } from './rules/stamped-certificate';
import { supportEvidence } from './rules/support-evidence';
import { timeLimitProof } from './rules/time-limit-proof';
import { trafficEvidence } from './rules/traffic-evidence';
import { violenceEvidence } from './rules/violence-evidence';
import { wageEvidence } from './rules/wage-evidence';
import { workInjuryEvidence } from './rules/work-injury-evidence';

/** Proofs of a person whose means are not asked for: one of them is enough. */
export const exemptionProofs: readonly MaterialRule[] = [
  rescueProof,
  martyrProof,
  acquittalJudgment,
  noIncomeNote,
  reliefCertificate,
  judicialReliefDecision,
  militaryCertificate,
  migrantProof,
  illnessProof,
];

/** Every rule, in the order in which a person reads the list. */
export const rules: readonly MaterialRule[] = [
  applicationForm,
  identityPaper,
  hardshipStatement,
  stampedCertificate,
  incomePapers,
  kinshipProof,
  powerOfAttorney,
  agentIdentity,
  guardianConsent,
  ...exemptionProofs,
  wageEvidence,
  workInjuryEvidence,
  trafficEvidence,
  medicalEvidence,
  supportEvidence,
  violenceEvidence,
  benefitEvidence,
  compensationEvidence,
  capacityEvidence,
  pollutionEvidence,
  criminalPapers,
  honourEvidence,
  otherEvidence,
  retrialRuling,
  groupList,
  timeLimitProof,
];
