import * as v from 'valibot';
import type { Answers } from '../../domain/application';
import { fields, id, text } from '../fields';
import type { Day } from '../../domain/time/times';
import { digits } from '../digits';
import { contract } from '../envelope';

/** What the person gets from whoever filled the form in. */
const confirmCode = digits(6, '确认号码是6位数字，请再看一遍。');

const known = { code: confirmCode, name: text('姓名', 50) };

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
  /** As they were handed in; the phone lays them out as the page does on which they were checked before. */
  readonly answers: Answers;
  readonly files: number;
}

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
