import type { SumFigure } from '../figure';

/** 受理案件：当期受理的申请加机关通知，一案一件。 */
export const acceptedCases: SumFigure = {
  kind: 'sum',
  name: '受理案件',
  base: '当期受理的申请加机关通知，一案一件',
  unit: '件',
  of: 'accepted',
  over: 'period',
};
