import { heartbeatOf } from '../../audit/note-heartbeat';
import { bindVolumes } from '../../closing/bind-volumes';
import { bookServices } from '../../finance/book-spending';
import { lookAfterLedgers } from '../../ledger/look-after-ledgers';
import { movePublications } from '../../network/move-publications';
import { letGo } from '../../own-data/let-go';
import { sweep } from '../../people/sign-in/sweep';
import { followLedgers } from '../../statistics/count-ledgers';
import { recount } from '../../statistics/recount';
import { clockFunction } from '../../platform/calls/clock-function';
import { sweepUploads } from '../../platform/files/expected-uploads';

/** What is looked after beside the cases, once a minute: files bound, registers counted, what is over goes. */
export const main = clockFunction(
  [
    { name: 'bindVolumes', run: bindVolumes },
    { name: 'bookServices', run: bookServices },
    { name: 'followLedgers', run: followLedgers },
    { name: 'recount', run: recount },
    { name: 'lookAfterLedgers', run: lookAfterLedgers },
    { name: 'movePublications', run: movePublications },
    { name: 'letGo', run: letGo },
    { name: 'sweep', run: sweep },
    { name: 'sweepUploads', run: sweepUploads },
  ],
  heartbeatOf('upkeep'),
);
