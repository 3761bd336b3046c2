import { blank, facts, paragraph, signature } from '../blocks';
import { listOf, textOf } from '../form';
import type { Form } from '../form';
import { paperDayOf } from '../said';

/** FZ-004: the applicant's own statement of hardship; no stamp of any village is asked for (法-41). */
export const hardshipStatement: Form = {
  code: 'FZ-004',
  numberWord: '困',
  write: ({ case: c, paper }) => [
    facts(
      ['申请人', c.applicant.name],
      ['共同生活的家人', listOf(paper, 'household').join('；')],
      ['家庭人均月收入', textOf(paper, 'incomePerHead')],
      ['房产、车辆、存款', textOf(paper, 'assets')],
      ['特别支出', textOf(paper, 'specialExpense')],
    ),
    paragraph('个人诚信承诺：上面所写属实，同意援助中心核查。如有虚假，愿意承担法律责任。'),
    blank('补充说明', 2),
    signature('说明人（签名）：＿＿＿＿＿＿＿＿', paperDayOf(c.submittedAt)),
  ],
};
