import type { ShortfallFigure } from '../figure';

/** 缺口(元)：需求减预算，够用时是0。 */
export const fundingGap: ShortfallFigure = {
  kind: 'shortfall',
  name: '缺口(元)',
  base: '需求减预算，够用时是0',
  unit: '元',
  needed: '需求(元)',
  had: '预算(元)',
};
