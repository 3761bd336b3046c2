import type { RatioFigure } from '../figure';

/** 件均补贴(元)：当期办案补贴÷办案补贴件数。 */
export const meanCaseSubsidy: RatioFigure = {
  kind: 'mean',
  name: '件均补贴(元)',
  base: '当期办案补贴÷办案补贴件数',
  unit: '元',
  part: ['办案补贴(元)'],
  whole: ['办案补贴件数'],
};
