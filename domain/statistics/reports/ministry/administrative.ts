import type { ReportTable } from '../report-table';
import { adds, atLeast, counts, equal, inWan, rest, under } from '../report-table';
import { byGroup } from '../groups';

const administrative = { 类别: '行政' } as const;
const matters = {
  国家赔偿: ['国家赔偿'],
  社保: ['社会保险待遇', '新就业形态职业伤害保障待遇'],
  工伤: ['工伤事故人身损害赔偿'],
  低保: ['社会救助'],
  抚恤救济: ['抚恤金', '优抚待遇', '申请国家司法救助'],
} as const;
const named = Object.keys(matters);
const litigation = { 胜诉: ['胜诉', '部分胜诉'], 败诉: ['败诉'], 撤诉: ['撤诉'] } as const;

/** 表七 行政. */
export const administrativeCases: ReportTable = {
  code: 'ministry-7',
  title: '表七 行政法律援助案件情况',
  every: 'half',
  columns: [
    counts('申请', '申请案件(部表)', administrative),
    ...under('批准', [
      counts('合计', '批准案件(部表)', administrative),
      ...Object.entries(matters).map(([name, all]) =>
        counts(name, '批准案件(部表)', { ...administrative, 事项: all }),
      ),
      rest('其他', '批准·合计', ...named.map((name) => `批准·${name}`)),
    ]),
    ...under('其中涉农民工', [
      counts('社保', '农民工案件(部表)', { ...administrative, 事项: matters.社保 }),
      counts('工伤', '农民工案件(部表)', { ...administrative, 事项: matters.工伤 }),
    ]),
    ...under('未批准', [
      ...['不属范围', '不符困难', '其他'].map((ground) =>
        counts(ground, '未批准案件(部表)', {
          ...administrative,
          不予原因: ground === '其他' ? ['其他', '未填'] : ground,
        }),
      ),
      adds('合计', '未批准·不属范围', '未批准·不符困难', '未批准·其他'),
    ]),
    ...under('受援人', [counts('总数', '受援人', administrative), ...byGroup('受援人', administrative)]),
    counts('已结总数', '结案(部表)', administrative),
    ...under('诉讼', [
      counts('总数', '诉讼结案(部表)', administrative),
      ...Object.entries(litigation).map(([name, results]) =>
        counts(name, '诉讼结案(部表)', { ...administrative, 结果: results }),
      ),
      rest('其他', '诉讼·总数', ...Object.keys(litigation).map((name) => `诉讼·${name}`)),
    ]),
    counts('非诉讼', '非诉结案(部表)', administrative),
    inWan('挽回(万元)', '挽回(元)', administrative),
    counts('未结', '未结案件(部表)', administrative),
  ],
  relations: [
    equal('申请', '批准·合计', '未批准·合计'),
    atLeast('批准·社保', '其中涉农民工·社保'),
    atLeast('批准·工伤', '其中涉农民工·工伤'),
    equal('批准·合计', ...[...named, '其他'].map((name) => `批准·${name}`)),
    atLeast('受援人·总数', '批准·合计'),
    equal('已结总数', '诉讼·总数', '非诉讼'),
  ],
};
