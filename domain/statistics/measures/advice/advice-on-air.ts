import type { TogetherFigure } from '../../figure';

/** 广播咨询人次：当期广播咨询登记的人次，加活动里计数的咨询人次。 */
export const adviceOnAir: TogetherFigure = {
  kind: 'together',
  name: '广播咨询人次',
  base: '当期广播咨询登记的人次，加活动里计数的咨询人次',
  unit: '人次',
  parts: ['广播咨询(登记)', '广播咨询(活动计数)'],
};
