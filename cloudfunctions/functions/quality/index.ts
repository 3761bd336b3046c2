import * as complaintRegister from '../../../contract/quality/complaint-register';
import { action, table } from '../../platform/actions';
import { deskFunction } from '../../platform/desk-function';
import { advanceComplaint } from '../../quality/advance-complaint';
import { listComplaints } from '../../quality/list-complaints';
import { openComplaint } from '../../quality/open-complaint';
import { recordComplaint } from '../../quality/record-complaint';

/** Complaints answered, work looked at, learned from. */
export const main = deskFunction({
  door: table([]),
  desk: table([
    action(complaintRegister.listComplaints, listComplaints),
    action(complaintRegister.openComplaint, openComplaint),
    action(complaintRegister.recordComplaint, recordComplaint),
    action(complaintRegister.advanceComplaint, advanceComplaint),
  ]),
});
