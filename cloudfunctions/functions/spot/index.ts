import * as onTheSpot from '../../../contract/outreach/on-the-spot';
import { noteOnTheSpot, spotForms } from '../../outreach/on-the-spot';
import { action, table } from '../../platform/calls/actions';
import { phoneFunction } from '../../platform/calls/phone-function';

/** What stations and staff write down on the phone, where it happens. */
export const main = phoneFunction(
  table([action(onTheSpot.spotForms, spotForms), action(onTheSpot.noteOnTheSpot, noteOnTheSpot)]),
  'helper',
);
