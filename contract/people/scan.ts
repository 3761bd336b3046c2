import * as v from 'valibot';
import type { Instant } from '../../domain/time/times';
import { contract } from '../envelope';
import { fields, id } from '../fields';
import { scanCode } from '../scan-code';
import type { SessionAnswer } from './session';

/** A code to be scanned. The secret stays in the browser that asked: only with it the code opens the desk. */
export interface ScanStart {
  readonly code: string;
  readonly secret: string;
  readonly endsAt: Instant;
}

export type ScanProgress =
  | {
      readonly state: 'waiting' | 'seen';
      /** What the phone asks for; `null` until it has looked. */ readonly number: string | null;
    }
  | { readonly state: 'in'; readonly session: SessionAnswer };

/** `centreId`: the centre that this computer was last used for, so that another centre's phone does not open it. */
export const startScan = contract<ScanStart>('door')('startScan', fields({ centreId: v.nullish(id, null) }));

/** Asked every few seconds. Refusals: ScanCodeUnknown · ScanExpired · ScanRefused · ScanUsed · AccountLocked */
export const finishScan = contract<ScanProgress>('door')(
  'finishScan',
  fields({
    scanCode,
    secret: v.pipe(v.string('请换一个码。'), v.regex(/^[\w-]{43}$/, '请换一个码。')),
  }),
);
