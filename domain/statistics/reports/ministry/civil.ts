import type { ReportTable } from '../report-table';
import { adds, atLeast, counts, equal, inWan, rest, under } from '../report-table';
import { byGroup } from '../groups';

const civil = { 类别: '民事' } as const;
const matters = {
  社会保险: ['社会保险待遇', '新就业形态职业伤害保障待遇'],
  婚姻家庭: ['离婚财产分割', '合同约定生活费给付'],
  三费: ['赡养费', '抚养费', '扶养费'],
  涉家暴: ['家庭暴力受害主张权益', '虐待受害主张权益', '遗弃受害主张权益'],
  劳动报酬: ['支付劳动报酬'],
  工伤: ['工伤事故人身损害赔偿'],
  其他劳动: ['确认劳动关系', '违法解除赔偿金', '解除劳动合同争议', '提供劳务者受害'],
  交通: ['交通事故人身损害赔偿', '交通事故财产损失'],
  医疗: ['医疗事故人身损害赔偿'],
  产品质量: ['产品质量人身损害', '食品安全事故人身损害', '伪劣农资损害赔偿'],
  其他人身伤害: ['一般人身侵权', '校园伤害人身损害', '校园欺凌损害赔偿', '环境污染损害赔偿'],
  见义勇为: ['见义勇为民事权益'],
} as const;
const named = Object.keys(matters);
const litigation = { 胜诉: ['胜诉', '部分胜诉'], 败诉: ['败诉'], 调解: ['调解', '和解'], 撤诉: ['撤诉'] } as const;
const outOfCourt = { 调解: ['调解'], 和解: ['和解'] } as const;

/** 表六 民事. */
export const civilCases: ReportTable = {
  code: 'ministry-6',
  title: '表六 民事法律援助案件情况',
  every: 'half',
  columns: [
    counts('申请', '申请案件(部表)', civil),
    ...under('批准', [
      counts('合计', '批准案件(部表)', civil),
      ...Object.entries(matters).map(([name, all]) => counts(name, '批准案件(部表)', { ...civil, 事项: all })),
      rest('其他', '批准·合计', ...named.map((name) => `批准·${name}`)),
    ]),
    ...under('其中涉农民工', [
      counts('社会保险', '农民工案件(部表)', { ...civil, 事项: matters.社会保险 }),
      counts('劳动报酬', '农民工案件(部表)', { ...civil, 事项: matters.劳动报酬 }),
      counts('工伤', '农民工案件(部表)', { ...civil, 事项: matters.工伤 }),
    ]),
    ...under('未批准', [
      ...['不属范围', '不符困难', '其他'].map((ground) =>
        counts(ground, '未批准案件(部表)', { ...civil, 不予原因: ground === '其他' ? ['其他', '未填'] : ground }),
      ),
      adds('合计', '未批准·不属范围', '未批准·不符困难', '未批准·其他'),
    ]),
    ...under('受援人', [counts('总数', '受援人', civil), ...byGroup('受援人', civil)]),
    counts('已结总数', '结案(部表)', civil),
    ...under('诉讼', [
      counts('总数', '诉讼结案(部表)', civil),
      ...Object.entries(litigation).map(([name, results]) =>
        counts(name, '诉讼结案(部表)', { ...civil, 结果: results }),
      ),
      rest('其他', '诉讼·总数', ...Object.keys(litigation).map((name) => `诉讼·${name}`)),
    ]),
    ...under('非诉讼', [
      counts('总数', '非诉结案(部表)', civil),
      ...Object.entries(outOfCourt).map(([name, results]) =>
        counts(name, '非诉结案(部表)', { ...civil, 结果: results }),
      ),
      counts('劳动仲裁', '非诉结案(部表)', { ...civil, 方式: '仲裁' }),
    ]),
    inWan('挽回(万元)', '挽回(元)', civil),
    inWan('其中讨薪(万元)', '讨薪(元)', civil),
    counts('未结', '未结案件(部表)', civil),
  ],
  relations: [
    equal('申请', '批准·合计', '未批准·合计'),
    atLeast('批准·社会保险', '其中涉农民工·社会保险'),
    atLeast('批准·劳动报酬', '其中涉农民工·劳动报酬'),
    atLeast('批准·工伤', '其中涉农民工·工伤'),
    equal('批准·合计', ...[...named, '其他'].map((name) => `批准·${name}`)),
    atLeast('受援人·总数', '批准·合计'),
    equal('已结总数', '诉讼·总数', '非诉讼·总数'),
    atLeast('非诉讼·总数', '非诉讼·调解'),
    atLeast('非诉讼·总数', '非诉讼·和解'),
    atLeast('非诉讼·总数', '非诉讼·劳动仲裁'),
    atLeast('挽回(万元)', '其中讨薪(万元)'),
  ],
};
