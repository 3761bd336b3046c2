import * as health from '../../../contract/audit/health';
import * as whole from '../../../contract/audit/whole';
import * as packs from '../../../contract/setup/packs';
import { checkWhole } from '../../audit/check-whole';
import { health as lookAtHealth } from '../../audit/health';
import { compareSealLine } from '../../audit/seal-line';
import { tryPack } from '../../setup/try-pack';
import { action, table } from '../../platform/calls/actions';
import { deskFunction } from '../../platform/calls/desk-function';

/** Whether everything runs, whether everything is whole, and what rules that do not hold yet would change. */
export const main = deskFunction({
  door: table([]),
  desk: table([
    action(health.health, lookAtHealth),
    action(whole.checkWhole, checkWhole),
    action(whole.compareSealLine, compareSealLine),
    action(packs.tryPack, tryPack),
  ]),
});
