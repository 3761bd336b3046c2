import * as closing from '../../../contract/closing/dossier';
import * as assignment from '../../../contract/assignment/steps';
import * as decision from '../../../contract/review/decisions';
import * as work from '../../../contract/queue/turn';
import { answerComplaint as complaintAnswer } from '../../../contract/quality/complaints';
import * as consultations from '../../../contract/consultation/register';
import * as dossier from '../../../contract/dossier/dossier';
import * as handling from '../../../contract/handling/handling';
import * as further from '../../../contract/staff/further-steps';
import * as lawyers from '../../../contract/assignment/candidates';
import * as own from '../../../contract/people/own-account';
import * as papers from '../../../contract/papers/papers';
import { queue } from '../../../contract/queue/queue';
import * as scan from '../../../contract/people/scan';
import * as session from '../../../contract/people/session';
import * as uploads from '../../../contract/intake/desk-uploads';
import * as window from '../../../contract/intake/at-the-window';
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
import { answerComplaint } from '../../quality/answer-complaint';
import { confirmOnPaper } from '../../intake/confirmation/confirm-on-paper';
import { decideObjection } from '../../voices/decide-objection';
import { fileAway } from '../../closing/file-away';
import { passDossier } from '../../closing/pass-dossier';
import { returnDossier } from '../../closing/return-dossier';
import { submitDossier } from '../../closing/submit-dossier';
import { fileObjection } from '../../voices/file-objection';
import { terminate } from '../../closing/terminate';
import { close } from '../../closing/close';
import { noteProgress } from '../../handling/note-progress';
import { reportMatter } from '../../handling/report-matter';
import { issuePaper } from '../../papers/issue-paper';
import { keepSealedCopy } from '../../papers/keep-sealed-copy';
import { listPapers } from '../../papers/list-papers';
import { openSealedCopy } from '../../papers/open-sealed-copy';
import { previewPaper } from '../../papers/preview-paper';
import { printConsultation } from '../../consultation/print-consultation';
import { printPapers } from '../../papers/print-papers';
import { uploadFile } from '../../intake/materials/upload-file';
import { recordService } from '../../papers/record-service';
import { voidPaper } from '../../papers/void-paper';
import { changePassword } from '../../people/change-password';
import { confirmSecondFactor } from '../../people/confirm-second-factor';
import { demoAccounts } from '../../people/demo-accounts';
import { me } from '../../people/me';
import { signIn } from '../../people/sign-in';
import { signOut } from '../../people/sign-out';
import { startSecondFactor } from '../../people/start-second-factor';
import { finishScan } from '../../people/phone/finish-scan';
import { phoneBinding, startBinding, unbindPhone } from '../../people/phone/own-phone';
import { startScan } from '../../people/phone/start-scan';
import { action, table } from '../../platform/actions';
import { deskFunction } from '../../platform/desk-function';
import { listQueue } from '../../queue/list-queue';
import { lookAt } from '../../dossier/look-at';
import { changeContactAtDesk } from '../../voices/change-contact-at-desk';
import { checkIdentity } from '../../intake/check-identity';
import { noteSafetyCall } from '../../intake/note-safety-call';
import { complainAtDesk } from '../../voices/complain-at-desk';
import { noteWishes } from '../../assignment/note-wishes';
import { supplyAtDesk } from '../../intake/supply-at-desk';
import { takeInMaterial } from '../../intake/materials/take-in-material';
import { openDossier } from '../../dossier/open-dossier';
import { openMaterial, openPaper, revealIdentity } from '../../dossier/open-files';
import { queueCounts } from '../../queue/queue-counts';
import { takeNext } from '../../queue/take-next';
import { accept } from '../../intake/accept';
import { addNote } from '../../dossier/add-note';
import { advance } from '../../review/advance';
import { askSupplement } from '../../intake/ask-supplement';
import { confirmAdvance } from '../../review/confirm-advance';
import { finishVerification } from '../../review/finish-verification';
import { grant } from '../../review/grant';
import { handOver } from '../../queue/hand-over';
import { judgeMaterial } from '../../review/judge-material';
import { recommend } from '../../review/recommend';
import { recuse } from '../../review/recuse';
import { refer } from '../../intake/refer';
import { refuse } from '../../review/refuse';
import { remindSupplement } from '../../intake/remind-supplement';
import { returnToReview } from '../../review/return-to-review';
import { startVerification } from '../../review/start-verification';
import { takeCase } from '../../queue/take-case';
import { withdrawAtDesk } from '../../intake/withdraw-at-desk';

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
    action(closing.submitDossier, submitDossier),
    action(closing.returnDossier, returnDossier),
    action(closing.passDossier, passDossier),
    action(closing.fileAway, fileAway),
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
