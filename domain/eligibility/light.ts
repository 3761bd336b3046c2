import { combine } from './combine-packs';
import { national } from './packs/national';

/** 全国基线 alone, without the packs of other places. */
export const nationalPack = combine(national, national);
