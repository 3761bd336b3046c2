import * as registerNoticeContract from '../../../contract/intake/register-notice';
import * as takeDown from '../../../contract/intake/take-down';
import * as packs from '../../../contract/setup/packs';
import { registerNotice } from '../../intake/register-notice';
import { takeDownApplication } from '../../intake/take-down-application';
import { tryPack } from '../../setup/try-pack';
import { action, table } from '../../platform/actions';
import { deskFunction } from '../../platform/desk-function';

/** What needs the whole form and every pack of rules: an application or notice typed in, and a pack tried. */
export const main = deskFunction({
  door: table([]),
  desk: table([
    action(registerNoticeContract.registerNotice, registerNotice),
    action(packs.tryPack, tryPack),
    action(takeDown.takeDownApplication, takeDownApplication),
  ]),
});
