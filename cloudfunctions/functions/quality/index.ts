import * as complaintRegister from '../../../contract/quality/complaint-register';
import * as findings from '../../../contract/quality/findings';
import * as hearings from '../../../contract/quality/hearings';
import * as replies from '../../../contract/quality/replies';
import * as review from '../../../contract/quality/review';
import * as visits from '../../../contract/quality/visits';
import { action, table } from '../../platform/calls/actions';
import { deskFunction } from '../../platform/calls/desk-function';
import { advanceComplaint } from '../../quality/advance-complaint';
import { listHearings, sitIn } from '../../quality/hearings';
import { giveReply, openReply } from '../../quality/replies/answer-reply';
import { askOpinion, noteOpinion } from '../../quality/replies/opinion';
import { listComplaints } from '../../quality/list-complaints';
import { openFindings } from '../../quality/open-findings';
import { openComplaint } from '../../quality/open-complaint';
import { recordComplaint } from '../../quality/record-complaint';
import { addAssessor } from '../../quality/review/add-assessor';
import { myReviews, openReview, scoreFile } from '../../quality/review/assess';
import { drawRound } from '../../quality/review/draw-round';
import { listRepairs } from '../../quality/review/list-repairs';
import { openReviews, openRound } from '../../quality/review/open-round';
import { noteRepair, publishRound } from '../../quality/review/publish-round';
import { saveScoreSheet } from '../../quality/review/rules';
import { followUp, listVisits, noteUnreached } from '../../quality/visits';

/** Complaints answered, work looked at, learned from. */
export const main = deskFunction({
  door: table([action(replies.openReply, openReply), action(replies.giveReply, giveReply)]),
  desk: table([
    action(complaintRegister.listComplaints, listComplaints),
    action(complaintRegister.openComplaint, openComplaint),
    action(complaintRegister.recordComplaint, recordComplaint),
    action(complaintRegister.advanceComplaint, advanceComplaint),
    action(visits.listVisits, listVisits),
    action(visits.followUp, followUp),
    action(visits.noteUnreached, noteUnreached),
    action(findings.openFindings, openFindings),
    action(hearings.listHearings, listHearings),
    action(hearings.sitIn, sitIn),
    action(hearings.askOpinion, askOpinion),
    action(hearings.noteOpinion, noteOpinion),
    action(review.openReviews, openReviews),
    action(review.saveScoreSheet, saveScoreSheet),
    action(review.drawRound, drawRound),
    action(review.openRound, openRound),
    action(review.addAssessor, addAssessor),
    action(review.listRepairs, listRepairs),
    action(review.myReviews, myReviews),
    action(review.openReview, openReview),
    action(review.scoreFile, scoreFile),
    action(review.publishRound, publishRound),
    action(review.noteRepair, noteRepair),
  ]),
});
