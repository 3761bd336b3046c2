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
}

/** Refusals: PhoneNotBound · ScanCodeUnknown · ScanExpired · ScanUsed · DeskOfOtherCentre · AccountLocked · PhoneBoundElsewhere */
export const openScan = contract<ScanView>('citizen')('openScan', fields({ scanCode }));

/** Says yes or no to what `openScan` has shown. */
export const answerScan = contract<{ readonly agreed: boolean }>('citizen')(
  'answerScan',
  fields({ scanCode, agree: v.boolean('请选择确认或者拒绝。') }),
);
