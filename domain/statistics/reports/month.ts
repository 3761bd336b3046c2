import { counts, inWan, under } from './report-table';
import type { ReportTable } from './report-table';
import { byGroup } from './groups';

const criminal = { 类别: '刑事' } as const;

/** 月报, 24 columns (law-back-half §F.2). */
export const month: ReportTable = {
  code: 'month',
  title: '法律援助工作月报表',
  every: 'month',
  columns: [
    counts('解答咨询', '咨询人次'),
    counts('办理案件', '批准案件(部表)'),
    ...under('刑事', [
      counts('申请', '刑事申请批准(部表)', { 来源: '当事人申请' }),
      counts('通知', '刑事通知辩护(部表)'),
      counts('商请', '刑事申请批准(部表)', { 来源: ['法院', '检察院', '公安', '监管场所'] }),
      counts('强制医疗', '强制医疗(部表)'),
      counts('合计', '批准案件(部表)', criminal),
    ]),
    counts('民事诉讼', '批准案件(部表)', { 类别: '民事', 方式: ['诉讼', '未填'] }),
    counts('行政诉讼', '批准案件(部表)', { 类别: '行政', 方式: ['诉讼', '未填'] }),
    counts('申诉', '批准案件(部表)', { 阶段: '申诉' }),
    { name: '公证援助', lacks: '公证援助台账' },
    { name: '司法鉴定援助', lacks: '司法鉴定援助台账' },
    counts('其他非诉', '批准案件(部表)', { 方式: ['非诉', '仲裁'] }),
    inWan('挽回或取得利益(万元)', '挽回(元)'),
    counts('受援人数', '受援人'),
    ...under(
      '受援人中',
      byGroup('受援人', {}, [
        ...['妇女', '残疾人', '农民', '农民工', '未成年人', '老年人', '少数民族', '军人军属', '外国人'],
      ]),
    ),
  ],
  relations: [
    { left: ['办理案件'], is: '>=', right: ['刑事·合计'] },
    { left: ['刑事·合计'], is: '>=', right: ['刑事·通知', '刑事·强制医疗'] },
    { left: ['受援人数'], is: '>=', right: ['办理案件'] },
  ],
};

