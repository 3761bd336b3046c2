import type { Decided } from '../decided';
import { contract } from '../envelope';
import { fields, id } from '../fields';
import * as steps from './steps';

/** Steps of the desk that the handler, or the manager of the firm, takes on the phone: one step, two doors. */
export const nameLawyer = contract<Decided>('provider')('nameLawyer', steps.nameLawyer.input);

export const declineAssignment = contract<Decided>('provider')(
  'declineAssignment',
  steps.declineAssignment.input,
);

export const signAgreement = contract<Decided>('provider')('signAgreement', steps.signAgreement.input);

export const reportConflict = contract<Decided>('provider')('reportConflict', steps.reportConflict.input);

export const listHandOver = contract<Decided>('provider')('listHandOver', steps.listHandOver.input);

export const receiveHandOver = contract<Decided>('provider')('receiveHandOver', steps.receiveHandOver.input);

/** What a handler who left sees of the case: what may have to be handed over, and to whom. */
export interface HandOverToList {
  readonly caseId: string;
  readonly version: number;
  readonly receiptNo: string;
  /** The matter and the masked name; of a case that others may not read along, neither. */
  readonly title: string;
  /** Who has the case now; `null` before somebody has taken it. */
  readonly next: { readonly firm: string; readonly lawyer: string } | null;
  /** Papers of the catalogue of this kind of case. */
  readonly titles: readonly string[];
}

/** Refusals: CaseNotFound for everybody who does not owe the list. */
export const openHandOver = contract<HandOverToList>('provider')('openHandOver', fields({ caseId: id }));
