import * as takeDown from '../../../contract/intake/take-down';
import * as notice from '../../../contract/intake/register-notice';
import * as setUp from '../../../contract/setup';
import { takeDownApplication } from '../../intake/take-down-application';
import { registerNotice } from '../../intake/register-notice';
import { action, table } from '../../platform/actions';
import { tryPack } from '../../setup/try-pack';
import { deskFunction } from '../../platform/desk-function';

/** What needs the whole form and every pack of rules: an application or notice typed in, and a pack tried. */
export const main = deskFunction({
  door: table([]),
  desk: table([
    action(notice.registerNotice, registerNotice),
    action(setUp.tryPack, tryPack),
    action(takeDown.takeDownApplication, takeDownApplication),
  ]),
});
