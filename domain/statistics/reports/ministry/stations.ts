import type { ReportTable } from '../report-table';
import { atLeast, counts, equal, typed, under } from '../report-table';

const bodies = [
  ...['司法所', '工会', '共青团', '妇联', '老龄委', '残联', '信访', '高校'],
  ...['监狱戒毒所', '看守所', '法院', '部队人武部'],
];

/** 表十二 工作站. */
export const stations: ReportTable = {
  code: 'ministry-12',
  title: '表十二 法律援助工作站情况',
  every: 'half',
  columns: [
    counts('总数', '工作站'),
    ...under('依托', [
      ...bodies.map((body) => counts(body, '工作站', { 依托: body })),
      { name: '其他', plus: ['总数'], minus: bodies.map((body) => `依托·${body}`) },
    ]),
    ...under('有专门工作人员的', typed('站点要写明有没有专门工作人员', ...bodies, '其他')),
  ],
  relations: [
    equal('总数', ...[...bodies, '其他'].map((body) => `依托·${body}`)),
    ...[...bodies, '其他'].map((body) => atLeast(`依托·${body}`, `有专门工作人员的·${body}`)),
  ],
};
