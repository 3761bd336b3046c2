import * as v from 'valibot';
import type { Instant } from '../../domain/time/times';
import { contract } from '../envelope';
import { fields, id, nothing, text } from '../fields';

/** Somebody of a station or village who may fill in applications on the own phone. */
export interface StationWorkerLine {
  readonly id: string;
  readonly stationId: string;
  readonly name: string;
  readonly phone: string;
  /** `waiting` for the phone, `bound` to it, or `ended`; `late`: the number was not used in time; `none`: no number was given out. */
  readonly state: 'none' | 'waiting' | 'late' | 'bound' | 'ended';
  readonly boundAt: Instant | null;
}

export const listStationWorkers = contract<{ readonly workers: readonly StationWorkerLine[] }>('ledgers')(
  'listStationWorkers',
  nothing,
);

/** A number that ties one phone to the station; it is shown once. */
export interface NumberGiven {
  readonly id: string;
  readonly code: string;
  readonly until: Instant;
}

/** Enters somebody and gives out a number. Refusals: NotAllowed, PhoneInvalid, InputInvalid */
export const addStationWorker = contract<NumberGiven>('ledgers')(
  'addStationWorker',
  fields({
    stationId: v.pipe(v.string('请选一个站点。'), v.regex(/^[\w-]{1,64}$/, '请选一个站点。')),
    name: text('姓名', 50),
    phone: text('电话', 30),
  }),
);

/** A new number for somebody of the register whose phone is not tied yet. */
export const giveStationNumber = contract<NumberGiven>('ledgers')('giveStationNumber', fields({ id }));

/** The phone may no longer fill in applications; what it filled in stays. */
export const endStationWorker = contract<{ readonly id: string }>('ledgers')(
  'endStationWorker',
  fields({ id }),
);
