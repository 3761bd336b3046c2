import * as v from 'valibot';
import type { Day, Instant } from '../../domain/time/times';
import type { CheckSection } from '../../domain/application';
import { contract } from '../envelope';
import { fields, id, nothing, text } from '../fields';
import { digits } from '../digits';

/** What the centre gave to somebody of a station or village; good for one phone. */
export const stationCode = digits(8, '登记号是8位数字，请再看一遍。');

/** What the person gets from whoever filled the form in. */
const confirmCode = digits(6, '确认号码是6位数字，请再看一遍。');

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

/** A fresh number by which the person can confirm; the one before is void. Refusals: CaseNotFound, AlreadyDone */
export const askConfirmation = contract<{
  readonly code: string;
  readonly receiptNo: string;
  readonly until: Day;
}>('citizen')('askConfirmation', fields({ caseId: id }));

/** The very submission, as the person reads it. */
export interface Unconfirmed {
  readonly caseId: string;
  readonly receiptNo: string;
  readonly helper: string;
  readonly sections: readonly CheckSection[];
  readonly files: number;
}

const known = { code: confirmCode, name: text('姓名', 50) };

/** Refusals: ConfirmCodeWrong (wrong, used, too old, or another person's), NotAllowed, TooManyRequests */
export const openConfirmation = contract<Unconfirmed>('citizen')('openConfirmation', fields(known));

/** Says: this is mine. From now on the application is the caller's. Said again it is the same. */
export const confirmApplication = contract<{ readonly caseId: string }>('citizen')(
  'confirmApplication',
  fields({
    caseId: id,
    ...known,
    consent: v.literal(true, '请先同意我们使用这些信息。'),
    promise: v.literal(true, '请先确认填写的都是真的。'),
  }),
);

/** Says what is wrong; the application stays unconfirmed and the centre calls. */
export const sayWrong = contract<{ readonly caseId: string }>('citizen')(
  'sayWrong',
  fields({ caseId: id, ...known, wrong: text('哪里不对', 500, 2) }),
);
