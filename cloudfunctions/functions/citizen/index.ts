import * as ask from '../../../contract/progress/cases';
import * as consult from '../../../contract/consultation/questions';
import * as own from '../../../contract/own-data/own-data';
import * as group from '../../../contract/group/group';
import * as file from '../../../contract/intake/materials';
import { orderMaterials as orderContract } from '../../../contract/intake/order';
import { readPublications as publicationsContract } from '../../../contract/network/public-entries';
import { saveDraft as saveDraftContract } from '../../../contract/intake/save-draft';
import * as station from '../../../contract/network/own-station';
import * as voice from '../../../contract/voices/voices';
import * as scan from '../../../contract/people/phone-scan';
import { submitApplication as submitContract } from '../../../contract/intake/submit-application';
import { deleteDraft } from '../../own-data/delete-draft';
import { exportData } from '../../own-data/export-data';
import { askQuestion } from '../../consultation/ask-question';
import { myQuestions } from '../../consultation/my-questions';
import { askConfirmation } from '../../intake/confirmation/ask-confirmation';
import { confirmApplication, sayWrong } from '../../intake/confirmation/confirm-application';
import { openConfirmation } from '../../intake/confirmation/open-confirmation';
import { invite } from '../../group/invite';
import { joinGroup } from '../../group/join-group';
import { leaveGroup } from '../../group/leave-group';
import { openInvitation } from '../../group/open-invitation';
import { openMembership } from '../../group/open-membership';
import { announceUploads } from '../../intake/materials/announce-uploads';
import { attachMaterial } from '../../intake/materials/attach-material';
import { orderMaterials } from '../../intake/materials/order-materials';
import { removeMaterial } from '../../intake/materials/remove-material';
import { saveDraft } from '../../intake/save-draft';
import { submitApplication } from '../../intake/submit-application';
import { allowMessages } from '../../messages/allow-messages';
import { readPublications } from '../../network/read-publications';
import { answerScan } from '../../people/phone/answer-scan';
import { openScan } from '../../people/phone/open-scan';
import { action, table } from '../../platform/actions';
import { phoneFunction } from '../../platform/phone-function';
import { home } from '../../progress/home';
import { myCases } from '../../progress/my-cases';
import { openCase } from '../../progress/open-case';
import { openMaterial, openPaper } from '../../progress/open-files';
import { supply } from '../../intake/supply';
import { withdraw } from '../../intake/withdraw';
import { bindStation } from '../../network/bind-station';
import { myStation } from '../../network/my-station';
import { askReplacement } from '../../assignment/ask-replacement';
import { changeContact } from '../../voices/change-contact';
import { complain } from '../../voices/complain';
import { objectDecision } from '../../voices/object-decision';
import { rate } from '../../voices/rate';
import { wishLawyer } from '../../assignment/wish-lawyer';

/** What the phone may ask. */
export const main = phoneFunction(
  table([
    action(ask.home, home),
    action(publicationsContract, readPublications),
    action(ask.myCases, myCases),
    action(ask.openCase, openCase),
    action(ask.withdraw, withdraw),
    action(ask.supply, supply),
    action(ask.allowMessages, allowMessages),
    action(saveDraftContract, saveDraft),
    action(submitContract, submitApplication),
    action(file.announceUploads, announceUploads),
    action(file.attachMaterial, attachMaterial),
    action(file.removeMaterial, removeMaterial),
    action(orderContract, orderMaterials),
    action(file.openMaterial, openMaterial),
    action(file.openPaper, openPaper),
    action(own.deleteDraft, deleteDraft),
    action(own.exportData, exportData),
    action(consult.askQuestion, askQuestion),
    action(consult.myQuestions, myQuestions),
    action(group.invite, invite),
    action(group.openInvitation, openInvitation),
    action(group.joinGroup, joinGroup),
    action(group.openMembership, openMembership),
    action(group.leaveGroup, leaveGroup),
    action(station.myStation, myStation),
    action(station.bindStation, bindStation),
    action(station.askConfirmation, askConfirmation),
    action(station.openConfirmation, openConfirmation),
    action(station.confirmApplication, confirmApplication),
    action(station.sayWrong, sayWrong),
    action(voice.objectDecision, objectDecision),
    action(voice.askReplacement, askReplacement),
    action(voice.complain, complain),
    action(voice.rate, rate),
    action(voice.changeContact, changeContact),
    action(voice.wishLawyer, wishLawyer),
    action(scan.openScan, openScan),
    action(scan.answerScan, answerScan),
  ]),
);
