import * as decision from '../../../contract/staff/decisions';
import * as dossier from '../../../contract/staff/dossier';
import { queue } from '../../../contract/staff/queue';
import * as session from '../../../contract/staff/session';
import { assign } from '../../assignment/assign';
import { demoAccounts } from '../../people/demo-accounts';
import { me } from '../../people/me';
import { signIn } from '../../people/sign-in';
import { signOut } from '../../people/sign-out';
import { action, table } from '../../platform/actions';
import { deskFunction } from '../../platform/desk-function';
import { listQueue } from '../../queue/list-queue';
import { openDossier } from '../../queue/open-dossier';
import { openMaterial, openPaper, revealIdentity } from '../../queue/open-files';
import { accept } from '../../review/accept';
import { addNote } from '../../review/add-note';
import { askSupplement } from '../../review/ask-supplement';
import { grant } from '../../review/grant';
import { judgeMaterial } from '../../review/judge-material';
import { recommend } from '../../review/recommend';
import { refer } from '../../review/refer';
import { refuse } from '../../review/refuse';
import { returnToReview } from '../../review/return-to-review';
import { takeCase } from '../../review/take-case';

/** What the desk may ask: at the door without a session, behind it with one. */
export const main = deskFunction({
  door: table([
    action(session.signIn, signIn),
    action(session.signOut, signOut),
    action(session.me, me),
    action(session.demoAccounts, demoAccounts),
  ]),
  desk: table([
    action(queue, listQueue),
    action(dossier.openDossier, openDossier),
    action(dossier.openMaterial, openMaterial),
    action(dossier.openPaper, openPaper),
    action(dossier.revealIdentity, revealIdentity),
    action(dossier.judgeMaterial, judgeMaterial),
    action(dossier.addNote, addNote),
    action(dossier.takeCase, takeCase),
    action(decision.accept, accept),
    action(decision.refer, refer),
    action(decision.askSupplement, askSupplement),
    action(decision.recommend, recommend),
    action(decision.grant, grant),
    action(decision.refuse, refuse),
    action(decision.returnToReview, returnToReview),
    action(decision.assign, assign),
  ]),
});
