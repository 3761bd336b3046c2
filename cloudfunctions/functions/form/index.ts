import * as takeDown from '../../../contract/intake/take-down';
import { takeDownApplication } from '../../intake/take-down-application';
import { action, table } from '../../platform/calls/actions';
import { deskFunction } from '../../platform/calls/desk-function';

/** The whole form at the desk: an application taken down for somebody who is there, calls or wrote. */
export const main = deskFunction({
  door: table([]),
  desk: table([action(takeDown.takeDownApplication, takeDownApplication)]),
});
