import * as application from './forms/application';
import * as assignmentNotice from './forms/assignment-notice';
import * as closingReport from './forms/closing-report';
import * as consultationRecord from './forms/consultation-record';
import * as cooperationLetter from './forms/cooperation-letter';
import * as draftedPaper from './forms/drafted-paper';
import * as draftingRecord from './forms/drafting-record';
import * as dutyLedger from './forms/duty-ledger';
import * as engagementAgreement from './forms/engagement-agreement';
import * as followUpRecord from './forms/follow-up-record';
import * as grantDecision from './forms/grant-decision';
import * as hardshipStatement from './forms/hardship-statement';
import * as handOverList from './forms/hand-over-list';
import * as hearingVisit from './forms/hearing-visit';
import * as helpNoticeCourt from './forms/help-notice-court';
import * as helpNoticePolice from './forms/help-notice-police';
import * as helpNoticeProcuratorate from './forms/help-notice-procuratorate';
import * as helpNoticeStateSecurity from './forms/help-notice-state-security';
import * as helpRecord from './forms/help-record';
import * as helpRequest from './forms/help-request';
import * as introductionLetter from './forms/introduction-letter';
import * as letterToOrgan from './forms/letter-to-organ';
import * as objectionDecision from './forms/objection-decision';
import * as opinionOfOrgan from './forms/opinion-of-organ';
import * as powerOfAttorney from './forms/power-of-attorney';
import * as progressRecord from './forms/progress-record';
import * as proofOfService from './forms/proof-of-service';
import * as receipt from './forms/receipt';
import * as refusalDecision from './forms/refusal-decision';
import * as replacementNotice from './forms/replacement-notice';
import * as replacementSheet from './forms/replacement-sheet';
import * as reviewSheet from './forms/review-sheet';
import * as revocationDecision from './forms/revocation-decision';
import * as supplementNotice from './forms/supplement-notice';
import * as terminationDecision from './forms/termination-decision';
import * as terminationLetter from './forms/termination-letter';
import type { PaperCode } from '../vocabulary/paper-codes';
import type { Blanks, PaperKind, PaperWords, Write } from './paper-kind';

/**
 * Every form there is, in the order of its code. A new one is its file and its lines here. Whoever needs titles
 * and blanks alone does not carry the words: they hang on the lists below.
 */
export const papers: readonly PaperKind[] = [
  consultationRecord.kind,
  application.kind,
  powerOfAttorney.kind,
  hardshipStatement.kind,
  receipt.kind,
  supplementNotice.kind,
  cooperationLetter.kind,
  reviewSheet.kind,
  grantDecision.kind,
  refusalDecision.kind,
  assignmentNotice.kind,
  engagementAgreement.kind,
  letterToOrgan.kind,
  progressRecord.kind,
  introductionLetter.kind,
  replacementSheet.kind,
  replacementNotice.kind,
  terminationDecision.kind,
  terminationLetter.kind,
  objectionDecision.kind,
  closingReport.kind,
  proofOfService.kind,
  helpRequest.kind,
  helpNoticePolice.kind,
  helpNoticeStateSecurity.kind,
  helpNoticeProcuratorate.kind,
  helpNoticeCourt.kind,
  helpRecord.kind,
  dutyLedger.kind,
  hearingVisit.kind,
  opinionOfOrgan.kind,
  followUpRecord.kind,
  revocationDecision.kind,
  handOverList.kind,
  draftingRecord.kind,
  draftedPaper.kind,
];

/** What people call each form, and when it is issued: for whoever shows it. */
export const paperWords: Readonly<Record<PaperCode, PaperWords>> = {
  'FZ-001': consultationRecord.words,
  'FZ-002': application.words,
  'FZ-003': powerOfAttorney.words,
  'FZ-004': hardshipStatement.words,
  'FZ-005': receipt.words,
  'FZ-006': supplementNotice.words,
  'FZ-007': cooperationLetter.words,
  'FZ-008': reviewSheet.words,
  'FZ-009': grantDecision.words,
  'FZ-010': refusalDecision.words,
  'FZ-011': assignmentNotice.words,
  'FZ-012': engagementAgreement.words,
  'FZ-013': letterToOrgan.words,
  'FZ-014': progressRecord.words,
  'FZ-015': introductionLetter.words,
  'FZ-016': replacementSheet.words,
  'FZ-017': replacementNotice.words,
  'FZ-018': terminationDecision.words,
  'FZ-019': terminationLetter.words,
  'FZ-020': objectionDecision.words,
  'FZ-021': closingReport.words,
  'FZ-022': proofOfService.words,
  'FZ-023': helpRequest.words,
  'FZ-024': helpNoticePolice.words,
  'FZ-025': helpNoticeStateSecurity.words,
  'FZ-026': helpNoticeProcuratorate.words,
  'FZ-027': helpNoticeCourt.words,
  'FZ-028': helpRecord.words,
  'FZ-029': dutyLedger.words,
  'FZ-030': hearingVisit.words,
  'FZ-031': opinionOfOrgan.words,
  'FZ-032': followUpRecord.words,
  'CX-001': revocationDecision.words,
  'YJ-001': handOverList.words,
  'DS-001': draftingRecord.words,
  'DS-002': draftedPaper.words,
};

/** The words of what is printed from a register and belongs to no case. */
export const registerWriters = {
  'FZ-001': consultationRecord.write,
  'FZ-023': helpRequest.write,
  'FZ-024': helpNoticePolice.write,
  'FZ-025': helpNoticeStateSecurity.write,
  'FZ-026': helpNoticeProcuratorate.write,
  'FZ-027': helpNoticeCourt.write,
  'FZ-028': helpRecord.write,
  'FZ-029': dutyLedger.write,
  'DS-001': draftingRecord.write,
  'DS-002': draftedPaper.write,
} as const;

export type RegisterCode = keyof typeof registerWriters;

/** What staff fill into each form of a case. */
export const blanksOfForms: Readonly<Record<Exclude<PaperCode, RegisterCode>, Blanks>> = {
  'FZ-002': application.blanks,
  'FZ-003': powerOfAttorney.blanks,
  'FZ-004': hardshipStatement.blanks,
  'FZ-005': receipt.blanks,
  'FZ-006': supplementNotice.blanks,
  'FZ-007': cooperationLetter.blanks,
  'FZ-008': reviewSheet.blanks,
  'FZ-009': grantDecision.blanks,
  'FZ-010': refusalDecision.blanks,
  'FZ-011': assignmentNotice.blanks,
  'FZ-012': engagementAgreement.blanks,
  'FZ-013': letterToOrgan.blanks,
  'FZ-014': progressRecord.blanks,
  'FZ-015': introductionLetter.blanks,
  'FZ-016': replacementSheet.blanks,
  'FZ-017': replacementNotice.blanks,
  'FZ-018': terminationDecision.blanks,
  'FZ-019': terminationLetter.blanks,
  'FZ-020': objectionDecision.blanks,
  'FZ-021': closingReport.blanks,
  'FZ-022': proofOfService.blanks,
  'FZ-030': hearingVisit.blanks,
  'FZ-031': opinionOfOrgan.blanks,
  'FZ-032': followUpRecord.blanks,
  'CX-001': revocationDecision.blanks,
  'YJ-001': handOverList.blanks,
};

/** The words of each form of a case. */
export const writers: Readonly<Record<Exclude<PaperCode, RegisterCode>, Write>> = {
  'FZ-002': application.write,
  'FZ-003': powerOfAttorney.write,
  'FZ-004': hardshipStatement.write,
  'FZ-005': receipt.write,
  'FZ-006': supplementNotice.write,
  'FZ-007': cooperationLetter.write,
  'FZ-008': reviewSheet.write,
  'FZ-009': grantDecision.write,
  'FZ-010': refusalDecision.write,
  'FZ-011': assignmentNotice.write,
  'FZ-012': engagementAgreement.write,
  'FZ-013': letterToOrgan.write,
  'FZ-014': progressRecord.write,
  'FZ-015': introductionLetter.write,
  'FZ-016': replacementSheet.write,
  'FZ-017': replacementNotice.write,
  'FZ-018': terminationDecision.write,
  'FZ-019': terminationLetter.write,
  'FZ-020': objectionDecision.write,
  'FZ-021': closingReport.write,
  'FZ-022': proofOfService.write,
  'FZ-030': hearingVisit.write,
  'FZ-031': opinionOfOrgan.write,
  'FZ-032': followUpRecord.write,
  'CX-001': revocationDecision.write,
  'YJ-001': handOverList.write,
};
