import type { ReportTable } from '../report-table';
import { atLeast, counts, equal, inWan, under } from '../report-table';
import { byGroup } from '../groups';

const criminal = { 类别: '刑事' } as const;
const stages = ['侦查', '审查起诉', '一审', '二审'] as const;
const objects = ['未成年', '盲聋哑', '精神病', '无期死刑', '其他'] as const;
const sources = ['公安', '检察院', '法院', '监管场所'] as const;
const notices = '刑事通知辩护(部表)';
/** Whatever no organ and no place of custody handed on. */
const direct = ['当事人申请', '未填'] as const;
const people = ['嫌疑人', '被告人', '被害人', '自诉人'] as const;

/** 表五 刑事. */
export const criminalCases: ReportTable = {
  code: 'ministry-5',
  title: '表五 刑事法律援助案件情况',
  every: 'half',
  columns: [
    counts('批准总数', '批准案件(部表)', criminal),
    ...under('通知辩护按阶段', [
      ...stages.map((stage) =>
        counts(stage, notices, { 阶段: stage === '一审' ? ['一审', '一审普通程序'] : stage }),
      ),
      {
        name: '其他',
        plus: ['通知辩护·合计'],
        minus: stages.map((stage) => `通知辩护按阶段·${stage}`),
      },
    ]),
    ...under(
      '通知辩护按对象',
      objects.map((one) => counts(one, notices, { 通知对象: one === '其他' ? ['其他', '未填'] : one })),
    ),
    ...under('通知辩护', [
      counts('合计', notices),
    ]),
    counts('强制医疗', '强制医疗(部表)'),
    ...under('转交申请', [
      ...sources.map((source) => counts(source, '申请案件(部表)', { ...criminal, 来源: source })),
      { name: '计', plus: sources.map((source) => `转交申请·${source}`) },
    ]),
    ...under('直接申请', [
      ...people.map((one) => counts(one, '刑事申请(部表)', { 来源: direct, 诉讼地位: one })),
      counts('计', '刑事申请(部表)', { 来源: direct }),
    ]),
    ...under('批准申请', [
      ...people.map((one) => counts(one, '刑事依申请批准(部表)', { 诉讼地位: one })),
      counts('计', '刑事依申请批准(部表)'),
    ]),
    ...under('受援人', [counts('总数', '受援人', criminal), ...byGroup('受援人', criminal)]),
    ...under('已结', [
      counts('全部采纳', '结案(部表)', { ...criminal, 结果: '全部采纳' }),
      counts('部分采纳', '结案(部表)', { ...criminal, 结果: '部分采纳' }),
      counts('未采纳', '结案(部表)', { ...criminal, 结果: '未采纳' }),
      { name: '终止', plus: ['已结·计'], minus: ['已结·全部采纳', '已结·部分采纳', '已结·未采纳'] },
      counts('计', '结案(部表)', criminal),
    ]),
    inWan('挽回(万元)', '挽回(元)', criminal),
    counts('未结', '未结案件(部表)', criminal),
  ],
  relations: [
    equal('批准总数', '通知辩护·合计', '强制医疗', '批准申请·计'),
    equal('通知辩护·合计', ...[...stages, '其他'].map((stage) => `通知辩护按阶段·${stage}`)),
    equal('通知辩护·合计', ...objects.map((one) => `通知辩护按对象·${one}`)),
    equal('直接申请·计', ...people.map((one) => `直接申请·${one}`)),
    equal('批准申请·计', ...people.map((one) => `批准申请·${one}`)),
    atLeast('受援人·总数', '批准总数'),
    equal('已结·计', '已结·全部采纳', '已结·部分采纳', '已结·未采纳', '已结·终止'),
  ],
};
