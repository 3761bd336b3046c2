import * as confirmation from '../../../contract/intake/confirmation';
import { askConfirmation } from '../../intake/confirmation/ask-confirmation';
import { confirmApplication, sayWrong } from '../../intake/confirmation/confirm-application';
import { openConfirmation } from '../../intake/confirmation/open-confirmation';
import * as ownWishes from '../../../contract/assignment/own-wishes';
import * as materials from '../../../contract/intake/materials';
import * as order from '../../../contract/intake/order';
import * as ownCase from '../../../contract/intake/own-case';
import * as messages from '../../../contract/messages/messages';
import * as ownStation from '../../../contract/network/own-station';
import * as ownData from '../../../contract/own-data/own-data';
import * as phoneScan from '../../../contract/people/phone-scan';
import * as cases from '../../../contract/progress/cases';
import * as voices from '../../../contract/voices/voices';
import { askReplacement } from '../../assignment/replacing/ask-replacement';
import { wishLawyer } from '../../assignment/wish-lawyer';
import { announceUploads } from '../../intake/materials/announce-uploads';
import { attachMaterial } from '../../intake/materials/attach-material';
import { orderMaterials } from '../../intake/materials/order-materials';
import { removeMaterial } from '../../intake/materials/remove-material';
import { takeForm } from '../../intake/materials/take-form';
import { supply } from '../../intake/supply';
import { withdraw } from '../../intake/withdraw';
import { allowMessages } from '../../messages/allow-messages';
import { myMessages } from '../../messages/my-messages';
import { bindStation } from '../../network/bind-station';
import { myStation } from '../../network/my-station';
import { exportData } from '../../own-data/export-data';
import { answerScan } from '../../people/phone/answer-scan';
import { openScan } from '../../people/phone/open-scan';
import { home } from '../../progress/home';
import { lookUp } from '../../progress/look-up';
import { myCases } from '../../progress/my-cases';
import { openCase } from '../../progress/open-case';
import { openMaterial, openPaper } from '../../progress/open-files';
import { changeContact } from '../../voices/change-contact';
import { complain } from '../../voices/complain';
import { rate } from '../../voices/rate';
import { objectDecision } from '../../voices/object-decision';
import { action, table } from '../../platform/calls/actions';
import { phoneFunction } from '../../platform/calls/phone-function';

/** What the phone may ask beside the form: the own cases with their files and voices, the own things. */
export const main = phoneFunction(
  table([
    action(cases.home, home),
    action(cases.myCases, myCases),
    action(cases.openCase, openCase),
    action(cases.lookUp, lookUp),
    action(ownCase.withdraw, withdraw),
    action(ownCase.supply, supply),
    action(confirmation.askConfirmation, askConfirmation),
    action(confirmation.openConfirmation, openConfirmation),
    action(confirmation.confirmApplication, confirmApplication),
    action(confirmation.sayWrong, sayWrong),
    action(materials.announceUploads, announceUploads),
    action(materials.attachMaterial, attachMaterial),
    action(materials.removeMaterial, removeMaterial),
    action(materials.takeForm, takeForm),
    action(order.orderMaterials, orderMaterials),
    action(materials.openMaterial, openMaterial),
    action(materials.openPaper, openPaper),
    action(messages.allowMessages, allowMessages),
    action(messages.myMessages, myMessages),
    action(ownData.exportData, exportData),
    action(ownStation.myStation, myStation),
    action(ownStation.bindStation, bindStation),
    action(voices.objectDecision, objectDecision),
    action(voices.complain, complain),
    action(voices.rate, rate),
    action(ownWishes.askReplacement, askReplacement),
    action(voices.changeContact, changeContact),
    action(ownWishes.wishLawyer, wishLawyer),
    action(phoneScan.openScan, openScan),
    action(phoneScan.answerScan, answerScan),
  ]),
);
