import { sealRegisters } from '../../audit/seal-registers';
import { sealAccounts } from '../../audit/seal-accounts';
import { anchorChains } from '../../audit/anchor-chains';
import { checkNightly } from '../../audit/check-nightly';
import { heartbeatOf } from '../../audit/note-heartbeat';
import { clockFunction } from '../../platform/calls/clock-function';

/** What shows that nothing was changed past the product, once a minute: seals, the chain of anchors, the nightly look at everything. */
export const main = clockFunction(
  [
    { name: 'sealAccounts', run: sealAccounts },
    { name: 'sealRegisters', run: sealRegisters },
    { name: 'anchorChains', run: anchorChains },
    { name: 'checkNightly', run: checkNightly },
  ],
  heartbeatOf('seals'),
);
