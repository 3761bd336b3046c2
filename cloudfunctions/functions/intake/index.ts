import * as saveDraftContract from '../../../contract/intake/save-draft';
import * as submitApplicationContract from '../../../contract/intake/submit-application';
import * as ownData from '../../../contract/own-data/own-data';
import { saveDraft } from '../../intake/save-draft';
import { submitApplication } from '../../intake/submit-application';
import { deleteDraft } from '../../own-data/delete-draft';
import { action, table } from '../../platform/calls/actions';
import { phoneFunction } from '../../platform/calls/phone-function';

/** What the phone may ask while an application is filled in and handed in: this door carries the whole form. */
export const main = phoneFunction(
  table([
    action(saveDraftContract.saveDraft, saveDraft),
    action(submitApplicationContract.submitApplication, submitApplication),
    action(ownData.deleteDraft, deleteDraft),
  ]),
);
