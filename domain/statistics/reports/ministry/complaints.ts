import type { ReportTable } from '../report-table';
import { counts, equal, under } from '../report-table';

const about = ['违规受理审查指派', '懈怠或擅停', '收取财物', '其他'] as const;
const results = ['处罚惩戒处分', '批评通报整改'] as const;

/** 表十三 投诉. The subjects of the complaints at the desk are told apart otherwise: what does not fit is 其他. */
export const complaintTable: ReportTable = {
  code: 'ministry-13',
  title: '表十三 法律援助投诉情况',
  every: 'half',
  columns: [
    counts('总数', '投诉(收到)'),
    ...under('事项', [
      counts(about[0], '投诉(收到)', { 事项: [about[0], '法律援助中心', '工作人员'] }),
      counts(about[1], '投诉(收到)', { 事项: [about[1], '律师', '律师事务所'] }),
      counts(about[2], '投诉(收到)', { 事项: [about[2], '有人收钱'] }),
      { name: '其他', plus: ['总数'], minus: about.slice(0, 3).map((one) => `事项·${one}`) },
    ]),
    ...under('处理', [
      counts(results[0], '投诉(收到)', { 处理: results[0] }),
      counts(results[1], '投诉(收到)', { 处理: results[1] }),
      counts('不实不处理', '投诉(收到)', { 结果: '不属实' }),
    ]),
    ...under('不服', [
      counts('复议', '投诉(收到)', { 后续: '复议' }),
      counts('诉讼', '投诉(收到)', { 后续: '诉讼' }),
      { name: '计', plus: ['不服·复议', '不服·诉讼'] },
    ]),
  ],
  relations: [
    equal('总数', ...about.map((one) => `事项·${one}`)),
    equal('总数', ...[...results, '不实不处理'].map((one) => `处理·${one}`)),
    equal('不服·计', '不服·复议', '不服·诉讼'),
  ],
};
