import type { SumFigure } from '../../figure';
import { cell, isSingleAdvice } from '../../lines/line-tests';

/** 咨询人次：来访、来电、12348、网上、来信，按人次；现场活动和广播另计。 */
export const advice: SumFigure = {
  kind: 'sum',
  name: '咨询人次',
  base: '来访、来电、12348、网上、来信，按人次；现场活动和广播另计',
  unit: '人次',
  of: 'advice',
  where: isSingleAdvice,
  add: cell('人次', 1),
  over: 'period',
};
