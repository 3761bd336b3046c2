import { combine, nationalOn } from './combine-packs';

const newest = nationalOn('9999-12-31');

/** 全国基线 alone as it was changed last, without the packs of other places. */
export const nationalPack = combine(newest, newest);
