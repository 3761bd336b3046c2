import * as steps from '../../../contract/assignment/own-steps';
import * as closing from '../../../contract/closing/own-closing';
import * as work from '../../../contract/handling/own-work';
import * as messages from '../../../contract/messages/messages';
import * as photos from '../../../contract/intake/own-photos';
import * as practice from '../../../contract/network/own-practice';
import * as record from '../../../contract/quality/handler-record';
import { declineAssignment } from '../../assignment/replacing/decline-assignment';
import { nameLawyer } from '../../assignment/name-lawyer';
import { listHandOver } from '../../assignment/replacing/list-hand-over';
import { openHandOver } from '../../assignment/replacing/open-hand-over';
import { receiveHandOver } from '../../assignment/replacing/receive-hand-over';
import { reportConflict } from '../../assignment/replacing/report-conflict';
import { signAgreement } from '../../assignment/agreement/sign-agreement';
import { asHandler } from '../../casework/opening/as-handler';
import { close } from '../../closing/close';
import { submitDossier } from '../../closing/submit-dossier';
import { askLetter } from '../../handling/ask-letter';
import { myWork } from '../../handling/my-work';
import { noteProgress } from '../../handling/note-progress';
import { openWork, openWorkMaterial, openWorkPaper } from '../../handling/open-work';
import { reportMatter } from '../../handling/report-matter';
import { allowOnWorkPhone } from '../../messages/allow-messages';
import { addWorkPhoto } from '../../intake/materials/add-work-photo';
import { announceUploads } from '../../intake/materials/announce-uploads';
import { giveColleagueCode } from '../../network/handler-codes';
import { bindHandler, myPractice, pledgeConduct } from '../../network/own-practice';
import { objectRecord } from '../../quality/handler-record/object-record';
import { myRecord } from '../../quality/handler-record/open-record';
import { action, table } from '../../platform/calls/actions';
import { phoneFunction } from '../../platform/calls/phone-function';

/** What whoever handles cases may ask on the phone: lawyers, 基层法律服务工作者, volunteers, managers of firms. */
export const main = phoneFunction(
  table([
    action(practice.myPractice, myPractice),
    action(practice.bindHandler, bindHandler),
    action(practice.pledgeConduct, pledgeConduct),
    action(practice.giveColleagueCode, giveColleagueCode),
    action(record.myRecord, asHandler(myRecord)),
    action(record.objectRecord, asHandler(objectRecord)),
    action(messages.allowWorkMessages, allowOnWorkPhone),
    action(work.myWork, asHandler(myWork)),
    action(work.openWork, asHandler(openWork)),
    action(work.openWorkMaterial, asHandler(openWorkMaterial)),
    action(work.openWorkPaper, asHandler(openWorkPaper)),
    action(work.noteProgress, asHandler(noteProgress)),
    action(work.reportMatter, asHandler(reportMatter)),
    action(work.askLetter, asHandler(askLetter)),
    action(photos.announceWorkUploads, announceUploads),
    action(photos.addWorkPhoto, asHandler(addWorkPhoto)),
    action(steps.nameLawyer, asHandler(nameLawyer)),
    action(steps.declineAssignment, asHandler(declineAssignment)),
    action(steps.signAgreement, asHandler(signAgreement)),
    action(steps.reportConflict, asHandler(reportConflict)),
    action(steps.openHandOver, asHandler(openHandOver)),
    action(steps.listHandOver, asHandler(listHandOver)),
    action(steps.receiveHandOver, asHandler(receiveHandOver)),
    action(closing.close, asHandler(close)),
    action(closing.submitDossier, asHandler(submitDossier)),
  ]),
  'handler',
);
