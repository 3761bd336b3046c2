import type { TogetherFigure } from '../../figure';

/** 现场咨询人次：当期现场活动咨询登记的人次，加活动里计数的咨询人次。 */
export const adviceAtEvents: TogetherFigure = {
  kind: 'together',
  name: '现场咨询人次',
  base: '当期现场活动咨询登记的人次，加活动里计数的咨询人次',
  unit: '人次',
  parts: ['现场咨询(登记)', '现场咨询(活动计数)'],
};
