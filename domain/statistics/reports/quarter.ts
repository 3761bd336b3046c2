import { counts, equal, typed, under } from './report-table';
import type { ReportTable } from './report-table';
import { byGroup } from './groups';

const topics = (...names: readonly string[]) =>
  names.map((name) => counts(name, '咨询人次', { 主题: name }));

/** 季报（咨询）, 54 columns (law-back-half §F.2); two local topics a class are named by the centre. */
export const quarter: ReportTable = {
  code: 'quarter',
  title: '法律咨询季报表',
  every: 'quarter',
  columns: [
    counts('咨询总数', '咨询人次'),
    ...under('方式', [
      counts('来电', '来电'),
      counts('其中12348', '其中12348'),
      counts('来访', '来访'),
      counts('来信', '来信'),
      counts('网络', '网上'),
      { name: '其他', plus: ['咨询总数'], minus: ['方式·来电', '方式·来访', '方式·来信', '方式·网络'] },
    ]),
    ...under(
      '人群',
      byGroup('咨询人次', {}, [
        ...['妇女', '残疾人', '农民', '农民工', '军人军属', '未成年人', '老年人', '外国人', '一般贫困者', '其他'],
      ]),
    ),
    ...under('刑事', [
      counts('总数', '咨询人次', { 主题: '刑事程序' }),
      ...topics('故意杀人', '故意伤害', '抢劫抢夺', '强奸', '毒品', '盗窃', '诈骗', '贿赂', '交通肇事'),
    ]),
    ...under('民事', [
      counts('总数', '咨询人次', { 主题: ['工伤', '工资', '医疗', '伤害', '婚姻家庭'] }),
      ...topics('赡养', '扶养', '抚养'),
      counts('劳动报酬', '咨询人次', { 主题: ['劳动报酬', '工资'] }),
      ...topics('见义勇为', '工伤', '交通', '医疗', '婚姻家庭'),
    ]),
    ...under('行政', [
      counts('总数', '咨询人次', { 主题: ['国家赔偿', '社保', '低保', '抚恤救济'] }),
      ...topics('国家赔偿', '社保', '低保', '抚恤救济'),
    ]),
    ...under('经济', [
      counts('总数', '咨询人次', { 主题: ['借贷', '债务', '合同', '消费'] }),
      counts('借贷', '咨询人次', { 主题: ['借贷', '债务'] }),
      ...topics('合同', '消费'),
    ]),
    ...under(
      '地方典型',
      typed(
        '中心自己定的主题',
        ...['刑事一', '刑事二', '民事一', '民事二', '行政一', '行政二', '经济一', '经济二'],
      ),
    ),
  ],
  relations: [
    equal('咨询总数', ...['来电', '来访', '来信', '网络', '其他'].map((name) => `方式·${name}`)),
    { left: ['方式·来电'], is: '>=', right: ['方式·其中12348'] },
  ],
};

