import * as dossier from '../../../contract/dossier/dossier';
import * as held from '../../../contract/dossier/held';
import { addNote } from '../../dossier/add-note';
import { listHeld } from '../../dossier/list-held';
import { lookAt } from '../../dossier/look-at';
import { openDossier } from '../../dossier/open-dossier';
import { openMaterial, openPaper, revealIdentity } from '../../dossier/open-files';
import { sendStepNow } from '../../dossier/send-step-now';
import { takeBackStep } from '../../dossier/take-back-step';
import { action, table } from '../../platform/calls/actions';
import { deskFunction } from '../../platform/calls/desk-function';

/** One case on one screen, with all that led to its judgement. */
export const main = deskFunction({
  door: table([]),
  desk: table([
    action(dossier.openDossier, openDossier),
    action(dossier.openMaterial, openMaterial),
    action(dossier.openPaper, openPaper),
    action(dossier.revealIdentity, revealIdentity),
    action(dossier.addNote, addNote),
    action(dossier.lookAt, lookAt),
    action(held.listHeld, listHeld),
    action(held.takeBackStep, takeBackStep),
    action(held.sendStepNow, sendStepNow),
  ]),
});
