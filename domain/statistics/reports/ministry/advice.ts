import type { ReportTable } from '../report-table';
import { atLeast, counts, equal, typed, under } from '../report-table';
import { byGroup } from '../groups';

/** 表十一 咨询. */
export const advice: ReportTable = {
  code: 'ministry-11',
  title: '表十一 法律咨询情况',
  every: 'half',
  columns: [
    counts('总人次', '咨询人次'),
    counts('来访', '来访'),
    ...under(
      '来访中',
      byGroup('来访', {}, ['妇女', '残疾人', '农民', '农民工', '老年人', '未成年人', '军人军属', '外国人']),
    ),
    counts('来信', '来信'),
    counts('来电', '来电'),
    counts('其中12348', '其中12348'),
    counts('网络', '网上'),
    ...under('种类(件)', [
      counts('刑事', '咨询人次', { 主题: '刑事程序' }),
      ...['国家赔偿', '社保', '低保', '抚恤'].map((name) => counts(name, '咨询人次', { 主题: name })),
      counts('劳动', '咨询人次', { 主题: ['工伤', '工资', '劳动报酬', '合同'] }),
      counts('婚姻家庭', '咨询人次', { 主题: '婚姻家庭' }),
      counts('损害赔偿', '咨询人次', { 主题: ['伤害', '医疗', '交通'] }),
      {
        name: '其他',
        plus: ['总人次'],
        minus: ['刑事', '国家赔偿', '社保', '低保', '抚恤', '劳动', '婚姻家庭', '损害赔偿'].map(
          (name) => `种类(件)·${name}`,
        ),
      },
    ]),
    ...under('处理', [
      counts('代书', '代书'),
      counts('在咨询中申请', '咨询转申请'),
      ...typed('咨询转成的案件的审批结果', '受理并批准'),
      counts('引导其他渠道', '转介(转出)'),
    ]),
  ],
  relations: [
    equal('总人次', '来访', '来信', '来电', '网络'),
    atLeast('来电', '其中12348'),
    atLeast('处理·在咨询中申请', '处理·受理并批准'),
  ],
};
