import type { SumFigure } from '../../figure';
import { persons } from '../../lines/line-tests';

/** 受理人数：当期受理的申请加机关通知，按人数。 */
export const acceptedPersons: SumFigure = {
  kind: 'sum',
  name: '受理人数',
  base: '当期受理的申请加机关通知，按人数',
  unit: '人',
  of: 'accepted',
  add: persons,
  persons: true,
  over: 'period',
  pairs: false,
};
