import * as decisions from '../../../contract/intake/decisions';
import * as registerNoticeContract from '../../../contract/intake/register-notice';
import * as reviewDecisions from '../../../contract/review/decisions';
import * as atDesk from '../../../contract/voices/at-desk';
import { accept } from '../../intake/accept';
import { registerNotice } from '../../intake/register-notice';
import { advance } from '../../review/advance';
import { confirmAdvance } from '../../review/confirm-advance';
import { finishVerification } from '../../review/finish-verification';
import { grant } from '../../review/grant';
import { judgeMaterial } from '../../review/judge-material';
import { recommend } from '../../review/recommend';
import { recuse } from '../../review/recuse';
import { refuse } from '../../review/refuse';
import { returnToReview } from '../../review/return-to-review';
import { revokeDecision } from '../../review/revoke-decision';
import { startVerification } from '../../review/start-verification';
import { decideObjection } from '../../voices/decide-objection';
import { fileObjection } from '../../voices/file-objection';
import { action, table } from '../../platform/calls/actions';
import { deskFunction } from '../../platform/calls/desk-function';

/** Every step that judges a case by the rules: taking it up, the review, the decision, and the objection to it. */
export const main = deskFunction({
  door: table([]),
  desk: table([
    action(decisions.accept, accept),
    action(registerNoticeContract.registerNotice, registerNotice),
    action(reviewDecisions.judgeMaterial, judgeMaterial),
    action(reviewDecisions.recommend, recommend),
    action(reviewDecisions.grant, grant),
    action(reviewDecisions.refuse, refuse),
    action(reviewDecisions.returnToReview, returnToReview),
    action(reviewDecisions.revokeDecision, revokeDecision),
    action(reviewDecisions.startVerification, startVerification),
    action(reviewDecisions.finishVerification, finishVerification),
    action(reviewDecisions.recuse, recuse),
    action(reviewDecisions.advance, advance),
    action(reviewDecisions.confirmAdvance, confirmAdvance),
    action(atDesk.fileObjection, fileObjection),
    action(atDesk.decideObjection, decideObjection),
  ]),
});
