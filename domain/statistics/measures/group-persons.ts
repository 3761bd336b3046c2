import type { SumFigure } from '../figure';
import { isGroup, persons } from '../lines/line-tests';

/** 集体案件人数：当期批准的集体案件，按人数。 */
export const groupPersons: SumFigure = {
  kind: 'sum',
  name: '集体案件人数',
  base: '当期批准的集体案件，按人数',
  unit: '人',
  of: 'granted',
  where: isGroup,
  add: persons,
  persons: true,
  over: 'period',
};
