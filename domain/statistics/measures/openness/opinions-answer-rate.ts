import type { RatioFigure } from '../../figure';

/** 群众意见答复率：当期收到的意见里，已经回话的。 */
export const opinionsAnswerRate: RatioFigure = {
  kind: 'share',
  name: '群众意见答复率',
  base: '当期收到的意见里，已经回话的',
  unit: '%',
  part: ['群众意见(已答复)'],
  whole: ['群众意见'],
};
