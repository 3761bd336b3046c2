import type { RatioFigure } from '../figure';

/** 律师承办占比：当期批准、写明承办的案件里，社会律师承办的。 */
export const lawyerShare: RatioFigure = {
  kind: 'share',
  name: '律师承办占比',
  base: '当期批准、写明承办的案件里，社会律师承办的',
  unit: '%',
  part: ['社会律师承办案件'],
  whole: ['写明承办的案件'],
};
