import type { TogetherFigure } from '../../figure';

/** 办案补贴和直接费用(元)：当期发放的办案补贴，加支出里的办案直接费用（law-back-half §F.3）。 */
export const caseCosts: TogetherFigure = {
  kind: 'together',
  name: '办案补贴和直接费用(元)',
  base: '当期发放的办案补贴，加支出里的办案直接费用',
  unit: '元',
  parts: ['办案补贴(元)', '办案直接费用(元)'],
};
