import * as v from 'valibot';
import type { Instant } from '../../domain/time/times';
import { contract } from '../envelope';
import { fields, id, nothing } from '../fields';

/** The phone of somebody of the register, without its number. */
export interface HandlerPhoneLine {
  readonly lawyerId: string;
  /** `waiting` for the phone, `bound` to it; `late`: the number was not used in time. */
  readonly state: 'waiting' | 'late' | 'bound';
  readonly managesFirm: boolean;
  readonly boundAt: Instant | null;
  /** The conduct pledge; `null` until it was given. */
  readonly pledgedAt: Instant | null;
}

/** A number that ties one phone to an entry of the register; shown once. */
export interface HandlerCode {
  readonly code: string;
  readonly until: Instant;
}

export const listHandlerPhones = contract<{ readonly phones: readonly HandlerPhoneLine[] }>('ledgers')(
  'listHandlerPhones',
  nothing,
);

/** A new number ends the phone before it. Refusals: NotAllowed, PersonNotFound */
export const giveHandlerCode = contract<HandlerCode>('ledgers')(
  'giveHandlerCode',
  fields({ lawyerId: id, managesFirm: v.optional(v.boolean('请选是不是本所管理员。'), false) }),
);

/** The phone opens no case any longer. Refusals: NotAllowed, PersonNotFound */
export const endHandlerPhone = contract<{ readonly lawyerId: string }>('ledgers')(
  'endHandlerPhone',
  fields({ lawyerId: id }),
);
