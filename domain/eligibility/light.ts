import { combine } from './combine-packs';
import { national } from './packs/national';

/** The part that the phone's self-check needs: the statute and the rules, without the other places' packs. */
export type { Facts } from './facts';
export type { Assessment } from './assessment';
export type { Pack } from './pack';
export { assess } from './assess';
export { nextQuestion } from './next-question';
export type { QuestionId } from './next-question';

/** 全国基线 alone; a centre's own pack is plain data and comes from its functions. */
export const nationalPack = combine(national, national);
