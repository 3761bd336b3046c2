import * as confirmation from '../../../contract/intake/confirmation';
import * as saveDraftContract from '../../../contract/intake/save-draft';
import * as submitApplicationContract from '../../../contract/intake/submit-application';
import * as ownData from '../../../contract/own-data/own-data';
import { askConfirmation } from '../../intake/confirmation/ask-confirmation';
import { confirmApplication, sayWrong } from '../../intake/confirmation/confirm-application';
import { openConfirmation } from '../../intake/confirmation/open-confirmation';
import { saveDraft } from '../../intake/save-draft';
import { submitApplication } from '../../intake/submit-application';
import { deleteDraft } from '../../own-data/delete-draft';
import { action, table } from '../../platform/actions';
import { phoneFunction } from '../../platform/phone-function';

/** What the phone may ask while an application is filled in, handed in and confirmed: this door carries the whole form. */
export const main = phoneFunction(
  table([
    action(saveDraftContract.saveDraft, saveDraft),
    action(submitApplicationContract.submitApplication, submitApplication),
    action(ownData.deleteDraft, deleteDraft),
    action(confirmation.askConfirmation, askConfirmation),
    action(confirmation.openConfirmation, openConfirmation),
    action(confirmation.confirmApplication, confirmApplication),
    action(confirmation.sayWrong, sayWrong),
  ]),
);
