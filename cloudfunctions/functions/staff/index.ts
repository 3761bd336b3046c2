import * as assignment from '../../../contract/staff/assignment-steps';
import * as decision from '../../../contract/staff/decisions';
import * as work from '../../../contract/staff/desk-work';
import { answerComplaint as complaintAnswer } from '../../../contract/staff/complaints';
import * as consultations from '../../../contract/staff/consultations';
import * as dossier from '../../../contract/staff/dossier';
import * as handling from '../../../contract/staff/handling';
import * as further from '../../../contract/staff/further-steps';
import * as lawyers from '../../../contract/staff/lawyers';
import * as own from '../../../contract/staff/own-account';
import * as papers from '../../../contract/staff/papers';
import { queue } from '../../../contract/staff/queue';
import * as scan from '../../../contract/staff/scan';
import * as session from '../../../contract/staff/session';
import * as uploads from '../../../contract/staff/uploads';
import * as window from '../../../contract/staff/window';
import { assign } from '../../assignment/assign';
import { declineAssignment } from '../../assignment/decline-assignment';
import { decideReplacement } from '../../assignment/decide-replacement';
import { proposeBatch } from '../../assignment/propose-batch';
import { rotationLedger } from '../../assignment/rotation-ledger';
import { suggestLawyers } from '../../assignment/suggest-lawyers';
import { nameLawyer } from '../../assignment/name-lawyer';
import { reportConflict } from '../../assignment/report-conflict';
import { requestReplacement } from '../../assignment/request-replacement';
import { signAgreement } from '../../assignment/sign-agreement';
import { answerComplaint } from '../../complaint/answer-complaint';
import { confirmOnPaper } from '../../confirmation/confirm-on-paper';
import { decideObjection } from '../../ending/decide-objection';
import { fileAway } from '../../ending/file-away';
import { fileObjection } from '../../ending/file-objection';
import { terminate } from '../../ending/terminate';
import { close } from '../../handling/close';
import { noteProgress } from '../../handling/note-progress';
import { reportMatter } from '../../handling/report-matter';
import { issuePaper } from '../../paperwork/issue-paper';
import { keepSealedCopy } from '../../paperwork/keep-sealed-copy';
import { listPapers } from '../../paperwork/list-papers';
import { openSealedCopy } from '../../paperwork/open-sealed-copy';
import { previewPaper } from '../../paperwork/preview-paper';
import { printConsultation } from '../../paperwork/print-consultation';
import { printPapers } from '../../paperwork/print-papers';
import { uploadFile } from '../../paperwork/upload-file';
import { recordService } from '../../paperwork/record-service';
import { voidPaper } from '../../paperwork/void-paper';
import { changePassword } from '../../people/change-password';
import { confirmSecondFactor } from '../../people/confirm-second-factor';
import { demoAccounts } from '../../people/demo-accounts';
import { me } from '../../people/me';
import { signIn } from '../../people/sign-in';
import { signOut } from '../../people/sign-out';
import { startSecondFactor } from '../../people/start-second-factor';
import { finishScan } from '../../phone-sign-in/finish-scan';
import { phoneBinding, startBinding, unbindPhone } from '../../phone-sign-in/own-phone';
import { startScan } from '../../phone-sign-in/start-scan';
import { action, table } from '../../platform/actions';
import { deskFunction } from '../../platform/desk-function';
import { listQueue } from '../../queue/list-queue';
import { lookAt } from '../../queue/look-at';
import { changeContactAtDesk } from '../../reception/change-contact-at-desk';
import { checkIdentity } from '../../reception/check-identity';
import { noteSafetyCall } from '../../reception/note-safety-call';
import { complainAtDesk } from '../../reception/complain-at-desk';
import { noteWishes } from '../../reception/note-wishes';
import { supplyAtDesk } from '../../reception/supply-at-desk';
import { takeInMaterial } from '../../reception/take-in-material';
import { openDossier } from '../../queue/open-dossier';
import { openMaterial, openPaper, revealIdentity } from '../../queue/open-files';
import { queueCounts } from '../../queue/queue-counts';
import { takeNext } from '../../queue/take-next';
import { accept } from '../../review/accept';
import { addNote } from '../../review/add-note';
import { advance } from '../../review/advance';
import { askSupplement } from '../../review/ask-supplement';
import { confirmAdvance } from '../../review/confirm-advance';
import { finishVerification } from '../../review/finish-verification';
import { grant } from '../../review/grant';
import { handOver } from '../../review/hand-over';
import { judgeMaterial } from '../../review/judge-material';
import { recommend } from '../../review/recommend';
import { recuse } from '../../review/recuse';
import { refer } from '../../review/refer';
import { refuse } from '../../review/refuse';
import { remindSupplement } from '../../review/remind-supplement';
import { returnToReview } from '../../review/return-to-review';
import { startVerification } from '../../review/start-verification';
import { takeCase } from '../../review/take-case';
import { withdrawAtDesk } from '../../review/withdraw-at-desk';

/** The desk's own door: signing in and every step of a case, at the door without a session, behind it with one. */
export const main = deskFunction({
  door: table([
    action(session.signIn, signIn),
    action(session.signOut, signOut),
    action(session.me, me),
    action(session.demoAccounts, demoAccounts),
    action(scan.startScan, startScan),
    action(scan.finishScan, finishScan),
  ]),
  desk: table([
    action(queue, listQueue),
    action(dossier.openDossier, openDossier),
    action(dossier.openMaterial, openMaterial),
    action(dossier.openPaper, openPaper),
    action(dossier.revealIdentity, revealIdentity),
    action(dossier.judgeMaterial, judgeMaterial),
    action(dossier.addNote, addNote),
    action(dossier.takeCase, takeCase),
    action(decision.accept, accept),
    action(decision.refer, refer),
    action(decision.askSupplement, askSupplement),
    action(decision.recommend, recommend),
    action(decision.grant, grant),
    action(decision.refuse, refuse),
    action(decision.returnToReview, returnToReview),
    action(decision.assign, assign),
    action(further.startVerification, startVerification),
    action(further.finishVerification, finishVerification),
    action(further.recuse, recuse),
    action(further.advance, advance),
    action(further.confirmAdvance, confirmAdvance),
    action(further.withdrawAtDesk, withdrawAtDesk),
    action(further.confirmOnPaper, confirmOnPaper),
    action(further.remindSupplement, remindSupplement),
    action(further.handOver, handOver),
    action(further.terminate, terminate),
    action(further.fileObjection, fileObjection),
    action(further.decideObjection, decideObjection),
    action(further.fileAway, fileAway),
    action(further.voidPaper, voidPaper),
    action(further.recordService, recordService),
    action(complaintAnswer, answerComplaint),
    action(handling.noteProgress, noteProgress),
    action(handling.reportMatter, reportMatter),
    action(handling.close, close),
    action(papers.previewPaper, previewPaper),
    action(papers.issuePaper, issuePaper),
    action(papers.printPapers, printPapers),
    action(papers.listPapers, listPapers),
    action(papers.keepSealedCopy, keepSealedCopy),
    action(papers.openSealedCopy, openSealedCopy),
    action(uploads.uploadFile, uploadFile),
    action(assignment.nameLawyer, nameLawyer),
    action(assignment.declineAssignment, declineAssignment),
    action(assignment.signAgreement, signAgreement),
    action(assignment.reportConflict, reportConflict),
    action(assignment.requestReplacement, requestReplacement),
    action(assignment.decideReplacement, decideReplacement),
    action(lawyers.suggestLawyers, suggestLawyers),
    action(lawyers.proposeBatch, proposeBatch),
    action(lawyers.rotationLedger, rotationLedger),
    action(work.queueCounts, queueCounts),
    action(work.takeNext, takeNext),
    action(work.lookAt, lookAt),
    action(consultations.printConsultation, printConsultation),
    action(window.checkIdentity, checkIdentity),
    action(window.noteSafetyCall, noteSafetyCall),
    action(window.noteWishes, noteWishes),
    action(window.takeInMaterial, takeInMaterial),
    action(window.supplyAtDesk, supplyAtDesk),
    action(window.changeContactAtDesk, changeContactAtDesk),
    action(window.complainAtDesk, complainAtDesk),
    action(own.changePassword, changePassword),
    action(own.startSecondFactor, startSecondFactor),
    action(own.confirmSecondFactor, confirmSecondFactor),
    action(own.startBinding, startBinding),
    action(own.phoneBinding, phoneBinding),
    action(own.unbindPhone, unbindPhone),
  ]),
});
