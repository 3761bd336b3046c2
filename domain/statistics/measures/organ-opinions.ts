import type { SumFigure } from '../figure';
import { cell } from '../lines/line-tests';

/** 办案机关回函数：当期办案机关对承办人的工作回的征询函（FZ-031），扫码答的和寄回录入的都算。 */
export const organOpinions: SumFigure = {
  kind: 'sum',
  name: '办案机关回函数',
  base: '当期办案机关回的征询函（FZ-031）',
  unit: '份',
  of: 'organOpinions',
  add: cell('份数', 1),
  over: 'period',
};
