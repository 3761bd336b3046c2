import type { SumFigure } from '../../figure';
import { cell, holds } from '../../lines/line-tests';

/** 现场咨询(登记)：当期现场活动咨询登记的人次。 */
export const adviceAtEventsRegister: SumFigure = {
  kind: 'sum',
  name: '现场咨询(登记)',
  base: '当期现场活动咨询登记的人次',
  unit: '人次',
  of: 'advice',
  where: holds('渠道', '现场活动'),
  add: cell('人次', 1),
  over: 'period',
};
