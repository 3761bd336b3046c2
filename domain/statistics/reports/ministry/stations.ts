import type { ReportTable } from '../report-table';
import { stationHosts } from '../../../vocabulary/stations';
import { atLeast, counts, equal, under } from '../report-table';

const bodies = stationHosts.filter((host) => host !== '其他');

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
    ...under('有专门工作人员的', [
      ...bodies.map((body) => counts(body, '工作站', { 依托: body, 专人: '是' })),
      counts('其他', '工作站', { 依托: ['其他', '未填'], 专人: '是' }),
    ]),
  ],
  relations: [
    equal('总数', ...[...bodies, '其他'].map((body) => `依托·${body}`)),
    ...[...bodies, '其他'].map((body) => atLeast(`依托·${body}`, `有专门工作人员的·${body}`)),
  ],
};
