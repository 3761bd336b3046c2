import type { RatioFigure } from '../figure';

/** 经费使用率：当期支出÷当期下达的预算。 */
export const budgetUsed: RatioFigure = {
  kind: 'share',
  name: '经费使用率',
  base: '当期支出÷当期下达的预算',
  unit: '%',
  part: ['支出(元)'],
  whole: ['预算(元)'],
};
