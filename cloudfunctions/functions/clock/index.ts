import { heartbeatOf } from '../../audit/note-heartbeat';
import { bringUpCases } from '../../casework/bring-up-cases';
import { makePapers } from '../../casework/papers/make-papers';
import { sendHeld } from '../../casework/send-held';
import { refreshLines } from '../../casework/refresh-lines';
import { remindSilent } from '../../handling/remind-silent';
import { followSupplements } from '../../intake/overdue-supplements';
import { askVisits } from '../../messages/ask-visits';
import { bringInComplaints } from '../../quality/flow-complaints';
import { followComplaints } from '../../statistics/count-complaints';
import { followReviews } from '../../statistics/count-reviews';
import { followConsultations } from '../../statistics/count-consultations';
import { followOldRecords } from '../../statistics/count-old-records';
import { followEvents } from '../../messages/follow-events';
import { sendOutbox } from '../../messages/send-outbox';
import { clockFunction } from '../../platform/calls/clock-function';

/** What happens to cases by itself, once a minute: limits, messages, papers, figures. */
export const main = clockFunction(
  [
    { name: 'sendHeld', run: sendHeld },
    { name: 'followSupplements', run: followSupplements },
    { name: 'remindSilent', run: remindSilent },
    { name: 'bringUpCases', run: bringUpCases },
    { name: 'refreshLines', run: refreshLines },
    { name: 'followEvents', run: followEvents },
    { name: 'bringInComplaints', run: bringInComplaints },
    { name: 'followConsultations', run: followConsultations },
    { name: 'followComplaints', run: followComplaints },
    { name: 'followReviews', run: followReviews },
    { name: 'followOldRecords', run: followOldRecords },
    { name: 'askVisits', run: askVisits },
    { name: 'sendOutbox', run: sendOutbox },
    { name: 'makePapers', run: makePapers },
  ],
  heartbeatOf('clock'),
);
