import type { TogetherFigure } from '../../figure';

/** 业务其他支出(元)：当期支出里科目是印刷、设备、其他的，加质量评估补贴（law-back-half §F.3）。 */
export const otherCosts: TogetherFigure = {
  kind: 'together',
  name: '业务其他支出(元)',
  base: '当期支出里科目是印刷、设备、其他的，加质量评估补贴',
  unit: '元',
  parts: ['其他业务支出(元)', '评估补贴(元)'],
};
