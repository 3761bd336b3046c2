import type { Move } from '../sample-case';
import { aidMoves } from './aid';
import { beginnings } from './beginning';
import { endingMoves } from './ending';
import { handlingMoves } from './handling';
import { ownPhoneMoves } from './own-phone';
import { qualityMoves } from './quality';
import { reviewMoves } from './review';
import { subsidyMoves } from './subsidy';

const all = {
  ...beginnings,
  ...reviewMoves,
  ...aidMoves,
  ...handlingMoves,
  ...ownPhoneMoves,
  ...qualityMoves,
  ...endingMoves,
  ...subsidyMoves,
};

export type StepName = keyof typeof all;

/** Everything that happens in sample cases, by the name that the plots use. */
export const moves: Readonly<Record<StepName, Move>> = all;

/** Whether a case begins with this step: before it nobody has seen the case. */
export function isBeginning(step: StepName): boolean {
  return step in beginnings;
}
