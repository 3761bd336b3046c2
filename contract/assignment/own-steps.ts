import type { Decided } from '../decided';
import { contract } from '../envelope';
import * as steps from './steps';

/** Steps of the desk that the handler, or the manager of the firm, takes on the phone: one step, two doors. */
export const nameLawyer = contract<Decided>('provider')('nameLawyer', steps.nameLawyer.input);

export const declineAssignment = contract<Decided>('provider')(
  'declineAssignment',
  steps.declineAssignment.input,
);

export const signAgreement = contract<Decided>('provider')('signAgreement', steps.signAgreement.input);

export const reportConflict = contract<Decided>('provider')('reportConflict', steps.reportConflict.input);
