import * as v from 'valibot';
import type { Instant } from '../../domain/time/times';
import { digits } from '../digits';
import { contract } from '../envelope';
import { fields, id, nothing } from '../fields';
import type { HandlerCode } from './handler-phones';

/** What the centre or the firm gave to somebody of the register; good for one phone. */
const handlerCode = digits(8, '登记码是8位数字，请再看一遍。');

/** As whom this phone handles cases. */
export interface Practice {
  /** `null`: this phone belongs to nobody of the register. */
  readonly handler: {
    /** The entry of the register. */
    readonly id: string;
    readonly name: string;
    readonly firm: string;
    readonly kind: string;
    readonly managesFirm: boolean;
    /** `null`: the conduct pledge is still to be given. */
    readonly pledgedAt: Instant | null;
  } | null;
  /** Of a firm's manager: those of the firm. */
  readonly colleagues: readonly { readonly id: string; readonly name: string; readonly hasPhone: boolean }[];
}

export const myPractice = contract<Practice>('provider')('myPractice', nothing);

/** Ties this phone to the entry of the register. Refusals: HandlerCodeWrong, TooManyRequests */
export const bindHandler = contract<Practice>('provider')('bindHandler', fields({ code: handlerCode }));

/** The conduct pledge, given once: no money of the person, no secrets told, no slacking. Refusals: PhoneNotHandlers */
export const pledgeConduct = contract<Practice>('provider')(
  'pledgeConduct',
  fields({ agreed: v.literal(true, '请读完承诺，点同意。') }),
);

/** The manager of a firm gives a number to a colleague. Refusals: NotAllowed, PersonNotFound */
export const giveColleagueCode = contract<HandlerCode>('provider')(
  'giveColleagueCode',
  fields({ lawyerId: id }),
);
