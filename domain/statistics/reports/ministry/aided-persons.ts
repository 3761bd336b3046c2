import type { ReportTable } from '../report-table';
import { counts, equal, under } from '../report-table';
import { byGroup } from '../groups';

/** 表九 受援人 人次. */
export const aidedPersonTimes: ReportTable = {
  code: 'ministry-9',
  title: '表九 受援人情况（人次）',
  every: 'half',
  columns: [
    counts('总数', '受援人'),
    counts('刑事', '受援人', { 类别: '刑事' }),
    counts('民事', '受援人', { 类别: '民事' }),
    counts('行政', '受援人', { 类别: '行政' }),
    ...under('其中', byGroup('受援人')),
  ],
  relations: [equal('总数', '刑事', '民事', '行政')],
};
