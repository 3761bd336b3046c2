import type { RatioFigure } from '../../figure';

/** 调查收回率：当期调查收回÷发出。 */
export const surveyReturnRate: RatioFigure = {
  kind: 'share',
  name: '调查收回率',
  base: '当期调查收回÷发出',
  unit: '%',
  part: ['调查收回份数'],
  whole: ['调查发出份数'],
};
