import { total } from '../figure';
import type { Figure } from '../figure';
import { dayIn, numberIn } from '../records';
import { holds } from './case-days';

function places(name: string): Figure {
  return {
    name,
    base: '期末那一天在用的',
    count: (records, { to }) =>
      total(
        records('机构')
          .filter(holds('种类', name))
          .filter((one) => (dayIn(one, '启用日') ?? to) <= to)
          .filter((one) => {
            const closedOn = dayIn(one, '停用日');

            return closedOn === null || closedOn > to;
          })
          .map((one) => numberIn(one, '数量', 1)),
      ),
  };
}

function people(name: string): Figure {
  return {
    name,
    base: '期末那一天在册的',
    count: (records, { to }) =>
      total(
        records('人员')
          .filter(holds('种类', name))
          .filter((one) => (dayIn(one, '起') ?? to) <= to && (dayIn(one, '止') ?? to) >= to)
          .map((one) => numberIn(one, '数量', 1)),
      ),
  };
}

/** Places and people as they stood on the last day of the period. */
export const networkFigures: readonly Figure[] = [
  ...['中心', '工作站', '专项站', '联系点', '律所', '法律服务所'].map(places),
  ...['联络员', '志愿者'].map(people),
];
