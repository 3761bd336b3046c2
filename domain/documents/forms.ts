import type { PaperCode } from '../vocabulary/papers';
import type { Form } from './form';
import { application } from './forms/application';
import { assignmentNotice } from './forms/assignment-notice';
import { closingReport } from './forms/closing-report';
import { cooperationLetter } from './forms/cooperation-letter';
import { engagementAgreement } from './forms/engagement-agreement';
import { grantDecision } from './forms/grant-decision';
import { hardshipStatement } from './forms/hardship-statement';
import { letterToOrgan } from './forms/letter-to-organ';
import { objectionDecision } from './forms/objection-decision';
import { powerOfAttorney } from './forms/power-of-attorney';
import { progressRecord } from './forms/progress-record';
import { proofOfService } from './forms/proof-of-service';
import { receipt } from './forms/receipt';
import { refusalDecision } from './forms/refusal-decision';
import { replacementNotice } from './forms/replacement-notice';
import { replacementSheet } from './forms/replacement-sheet';
import { reviewSheet } from './forms/review-sheet';
import { supplementNotice } from './forms/supplement-notice';
import { terminationDecision } from './forms/termination-decision';
import { terminationLetter } from './forms/termination-letter';

/** The forms of a case, from application to assignment. The record of a consultation (FZ-001) is no paper of a case. */
export const forms: readonly Form[] = [
  application,
  powerOfAttorney,
  hardshipStatement,
  receipt,
  supplementNotice,
  cooperationLetter,
  reviewSheet,
  grantDecision,
  refusalDecision,
  assignmentNotice,
  engagementAgreement,
  letterToOrgan,
  progressRecord,
  replacementSheet,
  replacementNotice,
  terminationDecision,
  terminationLetter,
  objectionDecision,
  closingReport,
  proofOfService,
];

/** The form of a code; undefined where the service does not fill it. */
export function formOf(code: PaperCode): Form | undefined {
  return forms.find((form) => form.code === code);
}
