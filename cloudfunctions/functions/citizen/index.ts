import * as ask from '../../../contract/citizen/cases';
import * as consult from '../../../contract/citizen/consultations';
import * as own from '../../../contract/citizen/own-data';
import * as group from '../../../contract/citizen/group';
import * as file from '../../../contract/citizen/materials';
import { orderMaterials as orderContract } from '../../../contract/citizen/order';
import { readPublications as publicationsContract } from '../../../contract/citizen/publications';
import { saveDraft as saveDraftContract } from '../../../contract/citizen/save-draft';
import * as station from '../../../contract/citizen/station';
import * as voice from '../../../contract/citizen/voices';
import * as scan from '../../../contract/citizen/staff-scan';
import { submitApplication as submitContract } from '../../../contract/citizen/submit-application';
import { deleteDraft } from '../../own-data/delete-draft';
import { exportData } from '../../own-data/export-data';
import { askQuestion } from '../../consultation/ask-question';
import { myQuestions } from '../../consultation/my-questions';
import { askConfirmation } from '../../confirmation/ask-confirmation';
import { confirmApplication, sayWrong } from '../../confirmation/confirm-application';
import { openConfirmation } from '../../confirmation/open-confirmation';
import { invite } from '../../group/invite';
import { joinGroup } from '../../group/join-group';
import { leaveGroup } from '../../group/leave-group';
import { openInvitation } from '../../group/open-invitation';
import { openMembership } from '../../group/open-membership';
import { announceUploads } from '../../intake/announce-uploads';
import { attachMaterial } from '../../intake/attach-material';
import { orderMaterials } from '../../intake/order-materials';
import { removeMaterial } from '../../intake/remove-material';
import { saveDraft } from '../../intake/save-draft';
import { submitApplication } from '../../intake/submit-application';
import { allowMessages } from '../../messages/allow-messages';
import { readPublications } from '../../network/read-publications';
import { answerScan } from '../../phone-sign-in/answer-scan';
import { openScan } from '../../phone-sign-in/open-scan';
import { action, table } from '../../platform/actions';
import { phoneFunction } from '../../platform/phone-function';
import { home } from '../../progress/home';
import { myCases } from '../../progress/my-cases';
import { openCase } from '../../progress/open-case';
import { openMaterial, openPaper } from '../../progress/open-files';
import { supply } from '../../progress/supply';
import { withdraw } from '../../progress/withdraw';
import { bindStation } from '../../stations/bind-station';
import { myStation } from '../../stations/my-station';
import { askReplacement } from '../../voices/ask-replacement';
import { changeContact } from '../../voices/change-contact';
import { complain } from '../../voices/complain';
import { objectDecision } from '../../voices/object-decision';
import { rate } from '../../voices/rate';
import { wishLawyer } from '../../voices/wish-lawyer';

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
