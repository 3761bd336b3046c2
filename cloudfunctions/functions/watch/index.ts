import * as health from '../../../contract/audit/health';
import * as whole from '../../../contract/audit/whole';
import { checkWhole } from '../../audit/check-whole';
import { health as lookAtHealth } from '../../audit/health';
import { compareSealLine } from '../../audit/seal-line';
import { action, table } from '../../platform/calls/actions';
import { deskFunction } from '../../platform/calls/desk-function';

/** Whether everything runs, and whether everything is whole. */
export const main = deskFunction({
  door: table([]),
  desk: table([
    action(health.health, lookAtHealth),
    action(whole.checkWhole, checkWhole),
    action(whole.compareSealLine, compareSealLine),
  ]),
});
