import { byHand, facts, headed, paragraph, signature } from '../blocks';
import { listOf, textOf } from '../form';
import type { Form } from '../form';
import { paperDayOf } from '../said';

/** FZ-004: the applicant's own statement of hardship; no stamp of any village is asked for (法-41). */
export const hardshipStatement: Form = {
  code: 'FZ-004',
  sheet: true,
  write: ({ case: c, paper }) => {
    const row = (label: string, key: string) => [label, byHand(textOf(paper, key))] as const;

    return [
      facts(
        ['申请人', c.applicant.name],
        ['证件号码', c.applicant.identity.number],
        ['共同生活的人', listOf(paper, 'household').join('\n') || '（姓名、关系、年龄、做什么）\n\n\n\n'],
      ),
      headed(
        '收入',
        row('按几个月算', 'months'),
        row('工资', 'wageIncome'),
        row('种地、做生意', 'businessIncome'),
        row('房租、利息', 'propertyIncome'),
        row('补助、亲友给', 'transferIncome'),
        row('家庭人均月收入', 'incomePerHead'),
      ),
      headed(
        '支出和财产',
        row('每月支出', 'spending'),
        row('特别支出', 'specialExpense'),
        row('房、车、存款', 'assets'),
      ),
      paragraph('个人诚信承诺：上面所写属实，同意援助中心核查。如有虚假，愿意承担法律责任。'),
      signature('说明人（签名）：＿＿＿＿＿＿＿＿', paperDayOf(c.submittedAt)),
    ];
  },
};
