import type { Instant } from '../../domain/time/times';
import { contract } from '../envelope';
import { digits } from '../digits';
import { fields, nothing } from '../fields';

/** What the centre gave to somebody of a station or village; good for one phone. */
export const stationCode = digits(8, '登记号是8位数字，请再看一遍。');

/** An application that was filled in at a station, as whoever filled it in may follow it: number and state. */
export interface HelpedCase {
  readonly caseId: string;
  readonly receiptNo: string;
  readonly stateLabel: string;
  readonly submittedAt: Instant;
  readonly confirmed: boolean;
  /** What the person said is wrong, until they have confirmed. */
  readonly wrong: string | null;
}

export interface StationWork {
  /** `null`: this phone belongs to nobody of a station. */
  readonly worker: { readonly name: string; readonly station: string } | null;
  readonly cases: readonly HelpedCase[];
}

export const myStation = contract<StationWork>('citizen')('myStation', nothing);

/** Ties this phone to the station. Refusals: StationCodeWrong, TooManyRequests */
export const bindStation = contract<StationWork>('citizen')('bindStation', fields({ code: stationCode }));
