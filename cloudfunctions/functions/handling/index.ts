import * as candidates from '../../../contract/assignment/candidates';
import * as steps from '../../../contract/assignment/steps';
import * as closing from '../../../contract/closing/closing';
import * as dossier from '../../../contract/closing/dossier';
import * as handling from '../../../contract/handling/handling';
import * as papers from '../../../contract/papers/papers';
import * as complaints from '../../../contract/quality/complaints';
import * as handlerRecord from '../../../contract/quality/handler-record';
import * as atDesk from '../../../contract/voices/at-desk';
import { assign } from '../../assignment/assign';
import { decideReplacement } from '../../assignment/replacing/decide-replacement';
import { declineAssignment } from '../../assignment/replacing/decline-assignment';
import { listHandOver } from '../../assignment/replacing/list-hand-over';
import { nameLawyer } from '../../assignment/name-lawyer';
import { noteWishes } from '../../assignment/note-wishes';
import { proposeBatch } from '../../assignment/propose-batch';
import { receiveHandOver } from '../../assignment/replacing/receive-hand-over';
import { reportConflict } from '../../assignment/replacing/report-conflict';
import { requestReplacement } from '../../assignment/replacing/request-replacement';
import { rotationLedger } from '../../assignment/rotation-ledger';
import { signAgreement } from '../../assignment/agreement/sign-agreement';
import { suggestLawyers } from '../../assignment/suggest-lawyers';
import { close } from '../../closing/close';
import { submitDossier } from '../../closing/submit-dossier';
import { terminate } from '../../closing/terminate';
import { noteProgress } from '../../handling/note-progress';
import { remindHandler } from '../../handling/remind-handler';
import { reportMatter } from '../../handling/report-matter';
import { issuePaper } from '../../papers/issue-paper';
import { keepSealedCopy } from '../../papers/keep-sealed-copy';
import { listPapers } from '../../papers/list-papers';
import { openSealedCopy } from '../../papers/open-sealed-copy';
import { postPaper } from '../../papers/post-paper';
import { previewPaper } from '../../papers/preview-paper';
import { printPapers } from '../../papers/print-papers';
import { recordService } from '../../papers/record-service';
import { voidPaper } from '../../papers/void-paper';
import { answerComplaint } from '../../quality/answer-complaint';
import { answerRecordObjection, listRecordObjections } from '../../quality/handler-record/answer-objection';
import { openHandlerRecord } from '../../quality/handler-record/open-record';
import { changeContactAtDesk } from '../../voices/change-contact-at-desk';
import { complainAtDesk } from '../../voices/complain-at-desk';
import { action, table } from '../../platform/calls/actions';
import { deskFunction } from '../../platform/calls/desk-function';

/** The desk after the decision: lawyers with their records, papers, handling, closing, and what people say of it. */
export const main = deskFunction({
  door: table([]),
  desk: table([
    action(steps.assign, assign),
    action(closing.terminate, terminate),
    action(dossier.submitDossier, submitDossier),
    action(papers.voidPaper, voidPaper),
    action(papers.postPaper, postPaper),
    action(papers.recordService, recordService),
    action(complaints.answerComplaint, answerComplaint),
    action(handlerRecord.openHandlerRecord, openHandlerRecord),
    action(handlerRecord.listRecordObjections, listRecordObjections),
    action(handlerRecord.answerRecordObjection, answerRecordObjection),
    action(handling.noteProgress, noteProgress),
    action(handling.reportMatter, reportMatter),
    action(handling.remindHandler, remindHandler),
    action(closing.close, close),
    action(papers.previewPaper, previewPaper),
    action(papers.issuePaper, issuePaper),
    action(papers.printPapers, printPapers),
    action(papers.listPapers, listPapers),
    action(papers.keepSealedCopy, keepSealedCopy),
    action(papers.openSealedCopy, openSealedCopy),
    action(steps.nameLawyer, nameLawyer),
    action(steps.declineAssignment, declineAssignment),
    action(steps.signAgreement, signAgreement),
    action(steps.reportConflict, reportConflict),
    action(steps.listHandOver, listHandOver),
    action(steps.receiveHandOver, receiveHandOver),
    action(steps.requestReplacement, requestReplacement),
    action(steps.decideReplacement, decideReplacement),
    action(candidates.suggestLawyers, suggestLawyers),
    action(candidates.proposeBatch, proposeBatch),
    action(candidates.rotationLedger, rotationLedger),
    action(steps.noteWishes, noteWishes),
    action(atDesk.changeContactAtDesk, changeContactAtDesk),
    action(atDesk.complainAtDesk, complainAtDesk),
  ]),
});
