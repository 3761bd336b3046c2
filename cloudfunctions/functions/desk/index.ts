import * as register from '../../../contract/consultation/register';
import * as atTheWindow from '../../../contract/intake/at-the-window';
import * as decisions from '../../../contract/intake/decisions';
import * as deskUploads from '../../../contract/intake/desk-uploads';
import * as phoneTasks from '../../../contract/messages/phone-tasks';
import * as queue from '../../../contract/queue/queue';
import * as turn from '../../../contract/queue/turn';
import { printConsultation } from '../../consultation/print-consultation';
import { askSupplement } from '../../intake/ask-supplement';
import { checkIdentity } from '../../intake/check-identity';
import { confirmOnPaper } from '../../intake/confirmation/confirm-on-paper';
import { correctMaterial } from '../../intake/materials/correct-material';
import { moveMaterial } from '../../intake/materials/move-material';
import { takeInMaterial } from '../../intake/materials/take-in-material';
import { uploadFile } from '../../intake/materials/upload-file';
import { noteSafetyCall } from '../../intake/note-safety-call';
import { refer } from '../../intake/refer';
import { remindSupplement } from '../../intake/remind-supplement';
import { supplyAtDesk } from '../../intake/supply-at-desk';
import { withdrawAtDesk } from '../../intake/withdraw-at-desk';
import { listPhoneTasks, takePhoneTask, tickPhoneTask } from '../../messages/phone-tasks';
import { handOver } from '../../queue/hand-over';
import { listQueue } from '../../queue/list-queue';
import { queueCounts } from '../../queue/queue-counts';
import { takeCase } from '../../queue/take-case';
import { takeNext } from '../../queue/take-next';
import { action, table } from '../../platform/calls/actions';
import { deskFunction } from '../../platform/calls/desk-function';

/** The queue, and what is done with a case before its review: at the window, by whose turn it is. */
export const main = deskFunction({
  door: table([]),
  desk: table([
    action(queue.queue, listQueue),
    action(turn.takeCase, takeCase),
    action(decisions.refer, refer),
    action(decisions.askSupplement, askSupplement),
    action(decisions.withdrawAtDesk, withdrawAtDesk),
    action(decisions.confirmOnPaper, confirmOnPaper),
    action(decisions.remindSupplement, remindSupplement),
    action(turn.handOver, handOver),
    action(phoneTasks.listPhoneTasks, listPhoneTasks),
    action(phoneTasks.takePhoneTask, takePhoneTask),
    action(phoneTasks.tickPhoneTask, tickPhoneTask),
    action(deskUploads.uploadFile, uploadFile),
    action(turn.queueCounts, queueCounts),
    action(turn.takeNext, takeNext),
    action(register.printConsultation, printConsultation),
    action(atTheWindow.checkIdentity, checkIdentity),
    action(atTheWindow.noteSafetyCall, noteSafetyCall),
    action(atTheWindow.takeInMaterial, takeInMaterial),
    action(atTheWindow.correctMaterial, correctMaterial),
    action(atTheWindow.moveMaterial, moveMaterial),
    action(atTheWindow.supplyAtDesk, supplyAtDesk),
  ]),
});
