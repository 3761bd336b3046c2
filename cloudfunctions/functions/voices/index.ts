import * as ownComplaints from '../../../contract/voices/own-complaints';
import { action, table } from '../../platform/actions';
import { phoneFunction } from '../../platform/phone-function';
import { contestComplaint, fileComplaint, myComplaints, supplyComplaint } from '../../voices/own-complaints';

/** What people say of the service on the phone, beside the steps of their cases. */
export const main = phoneFunction(
  table([
    action(ownComplaints.fileComplaint, fileComplaint),
    action(ownComplaints.myComplaints, myComplaints),
    action(ownComplaints.contestComplaint, contestComplaint),
    action(ownComplaints.supplyComplaint, supplyComplaint),
  ]),
);
