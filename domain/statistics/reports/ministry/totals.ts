import type { ReportTable } from '../report-table';
import { counts, inWan, under } from '../report-table';
import { byGroup } from '../groups';

/** 表八 合计. */
export const totals: ReportTable = {
  code: 'ministry-8',
  title: '表八 法律援助案件合计',
  every: 'half',
  columns: [
    counts('批准', '批准案件(部表)'),
    counts('已结', '结案(部表)'),
    inWan('挽回(万元)', '挽回(元)'),
    counts('未结', '未结案件(部表)'),
    ...under('受援人', byGroup('受援人')),
  ],
  relations: [],
};
