import * as v from 'valibot';
import type { Instant } from '../../domain/time/times';
import { contract } from '../envelope';
import { fields } from '../fields';
import { scanCode } from '../scan-code';

/** What a staff member sees on the phone before saying yes: who, which computer, since when. */
export interface ScanView {
  readonly use: 'sign_in' | 'bind';
  readonly name: string;
  readonly userName: string;
  readonly centreName: string;
  /** `Chrome，Windows`; empty when the browser does not say. */
  readonly browser: string;
  readonly address: string;
  /** Computer and phone reach us from the same address: most likely one room. */
  readonly sameNetwork: boolean;
  readonly startedAt: Instant;
  readonly endsAt: Instant;
  /** One of them stands on the computer: whoever sits before it can say which. Empty where none is asked for. */
  readonly numbers: readonly string[];
}

/** Refusals: PhoneNotBound · ScanCodeUnknown · ScanExpired · ScanUsed · DeskOfOtherCentre · AccountLocked · PhoneBoundElsewhere */
export const openScan = contract<ScanView>('citizen')('openScan', fields({ scanCode }));

/** Says yes, with the number on the computer, or no to what `openScan` has shown. A wrong number is a no. */
export const answerScan = contract<{ readonly agreed: boolean }>('citizen')(
  'answerScan',
  fields({
    scanCode,
    agree: v.boolean('请选择确认或者拒绝。'),
    number: v.nullish(
      v.pipe(v.string('请点电脑上的那个数。'), v.regex(/^\d\d$/, '请点电脑上的那个数。')),
      null,
    ),
  }),
);
