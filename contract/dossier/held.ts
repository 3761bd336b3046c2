import type { Instant } from '../../domain/time/times';
import type { Decided } from '../decided';
import { contract } from '../envelope';
import { fields, id } from '../fields';

/** A step of one's own that was decided and has not gone out. */
export interface HeldLine {
  readonly caseId: string;
  readonly receiptNo: string | null;
  readonly name: string;
  readonly label: string;
  readonly until: Instant;
}

export interface HeldAnswer {
  readonly held: readonly HeldLine[];
}

export const listHeld = contract<HeldAnswer>('dossier')('listHeld', fields({}));

/** Takes one's own step back while it is held. Refusals: ActionNotPossibleNow (it has gone out) · NotAllowed (a colleague's) */
export const takeBackStep = contract<Decided>('dossier')('takeBackStep', fields({ caseId: id }));

/** Sends one's own held step off at once. Refusals: ActionNotPossibleNow · NotAllowed · what the guards of the step name */
export const sendStepNow = contract<Decided>('dossier')('sendStepNow', fields({ caseId: id }));
