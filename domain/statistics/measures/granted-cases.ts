import type { SumFigure } from '../figure';

/** 批准案件：当期批准的申请加机关通知，中心口径一案一件。 */
export const grantedCases: SumFigure = {
  kind: 'sum',
  name: '批准案件',
  base: '当期批准的申请加机关通知，中心口径一案一件',
  unit: '件',
  of: 'granted',
  over: 'period',
};
