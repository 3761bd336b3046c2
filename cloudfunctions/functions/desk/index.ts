import * as register from '../../../contract/consultation/register';
import * as dossier from '../../../contract/dossier/dossier';
import * as atTheWindow from '../../../contract/intake/at-the-window';
import * as decisions from '../../../contract/intake/decisions';
import * as deskUploads from '../../../contract/intake/desk-uploads';
import * as queue from '../../../contract/queue/queue';
import * as turn from '../../../contract/queue/turn';
import * as reviewDecisions from '../../../contract/review/decisions';
import { printConsultation } from '../../consultation/print-consultation';
import { addNote } from '../../dossier/add-note';
import { lookAt } from '../../dossier/look-at';
import { openDossier } from '../../dossier/open-dossier';
import { openMaterial, openPaper, revealIdentity } from '../../dossier/open-files';
import { accept } from '../../intake/accept';
import { askSupplement } from '../../intake/ask-supplement';
import { checkIdentity } from '../../intake/check-identity';
import { confirmOnPaper } from '../../intake/confirmation/confirm-on-paper';
import { correctMaterial } from '../../intake/materials/correct-material';
import { takeInMaterial } from '../../intake/materials/take-in-material';
import { uploadFile } from '../../intake/materials/upload-file';
import { noteSafetyCall } from '../../intake/note-safety-call';
import { refer } from '../../intake/refer';
import { remindSupplement } from '../../intake/remind-supplement';
import { supplyAtDesk } from '../../intake/supply-at-desk';
import { withdrawAtDesk } from '../../intake/withdraw-at-desk';
import { handOver } from '../../queue/hand-over';
import { listQueue } from '../../queue/list-queue';
import { queueCounts } from '../../queue/queue-counts';
import { takeCase } from '../../queue/take-case';
import { takeNext } from '../../queue/take-next';
import { advance } from '../../review/advance';
import { confirmAdvance } from '../../review/confirm-advance';
import { finishVerification } from '../../review/finish-verification';
import { grant } from '../../review/grant';
import { judgeMaterial } from '../../review/judge-material';
import { recommend } from '../../review/recommend';
import { recuse } from '../../review/recuse';
import { refuse } from '../../review/refuse';
import { returnToReview } from '../../review/return-to-review';
import { revokeDecision } from '../../review/revoke-decision';
import { startVerification } from '../../review/start-verification';
import { action, table } from '../../platform/actions';
import { deskFunction } from '../../platform/desk-function';

/** The desk of reception and review: the queue, the dossier and every step until the decision. */
export const main = deskFunction({
  door: table([]),
  desk: table([
    action(queue.queue, listQueue),
    action(dossier.openDossier, openDossier),
    action(dossier.openMaterial, openMaterial),
    action(dossier.openPaper, openPaper),
    action(dossier.revealIdentity, revealIdentity),
    action(reviewDecisions.judgeMaterial, judgeMaterial),
    action(dossier.addNote, addNote),
    action(turn.takeCase, takeCase),
    action(decisions.accept, accept),
    action(decisions.refer, refer),
    action(decisions.askSupplement, askSupplement),
    action(reviewDecisions.recommend, recommend),
    action(reviewDecisions.grant, grant),
    action(reviewDecisions.refuse, refuse),
    action(reviewDecisions.returnToReview, returnToReview),
    action(reviewDecisions.revokeDecision, revokeDecision),
    action(reviewDecisions.startVerification, startVerification),
    action(reviewDecisions.finishVerification, finishVerification),
    action(reviewDecisions.recuse, recuse),
    action(reviewDecisions.advance, advance),
    action(reviewDecisions.confirmAdvance, confirmAdvance),
    action(decisions.withdrawAtDesk, withdrawAtDesk),
    action(decisions.confirmOnPaper, confirmOnPaper),
    action(decisions.remindSupplement, remindSupplement),
    action(turn.handOver, handOver),
    action(deskUploads.uploadFile, uploadFile),
    action(turn.queueCounts, queueCounts),
    action(turn.takeNext, takeNext),
    action(dossier.lookAt, lookAt),
    action(register.printConsultation, printConsultation),
    action(atTheWindow.checkIdentity, checkIdentity),
    action(atTheWindow.noteSafetyCall, noteSafetyCall),
    action(atTheWindow.takeInMaterial, takeInMaterial),
    action(atTheWindow.correctMaterial, correctMaterial),
    action(atTheWindow.supplyAtDesk, supplyAtDesk),
  ]),
});
