import * as confirmation from '../../../contract/intake/confirmation';
import * as materials from '../../../contract/intake/materials';
import * as order from '../../../contract/intake/order';
import * as ownCase from '../../../contract/intake/own-case';
import * as saveDraftContract from '../../../contract/intake/save-draft';
import * as submitApplicationContract from '../../../contract/intake/submit-application';
import * as ownData from '../../../contract/own-data/own-data';
import { askConfirmation } from '../../intake/confirmation/ask-confirmation';
import { confirmApplication, sayWrong } from '../../intake/confirmation/confirm-application';
import { openConfirmation } from '../../intake/confirmation/open-confirmation';
import { announceUploads } from '../../intake/materials/announce-uploads';
import { attachMaterial } from '../../intake/materials/attach-material';
import { orderMaterials } from '../../intake/materials/order-materials';
import { removeMaterial } from '../../intake/materials/remove-material';
import { takeForm } from '../../intake/materials/take-form';
import { saveDraft } from '../../intake/save-draft';
import { submitApplication } from '../../intake/submit-application';
import { supply } from '../../intake/supply';
import { withdraw } from '../../intake/withdraw';
import { deleteDraft } from '../../own-data/delete-draft';
import { openMaterial, openPaper } from '../../progress/open-files';
import { action, table } from '../../platform/actions';
import { phoneFunction } from '../../platform/phone-function';

/** What the phone may ask while an application is filled in, handed in and completed: this door carries the whole form. */
export const main = phoneFunction(
  table([
    action(ownCase.withdraw, withdraw),
    action(ownCase.supply, supply),
    action(saveDraftContract.saveDraft, saveDraft),
    action(submitApplicationContract.submitApplication, submitApplication),
    action(materials.announceUploads, announceUploads),
    action(materials.attachMaterial, attachMaterial),
    action(materials.removeMaterial, removeMaterial),
    action(materials.takeForm, takeForm),
    action(order.orderMaterials, orderMaterials),
    action(materials.openMaterial, openMaterial),
    action(materials.openPaper, openPaper),
    action(ownData.deleteDraft, deleteDraft),
    action(confirmation.askConfirmation, askConfirmation),
    action(confirmation.openConfirmation, openConfirmation),
    action(confirmation.confirmApplication, confirmApplication),
    action(confirmation.sayWrong, sayWrong),
  ]),
);
