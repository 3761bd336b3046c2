import { byHand, facts, headed, paragraph, signature } from '../blocks';
import { listOf, textOf } from '../form';
import { paperDayOf, yuan } from '../shared/said';
import type { Blanks, PaperKind, PaperWords, Write } from '../paper-kind';
import { line, list, maybe } from '../blank';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    'FZ-004': true;
  }
}

/** FZ-004: the applicant's own statement of hardship; no stamp of any village is asked for (法-41). */
export const kind: PaperKind<'FZ-004'> = {
  code: 'FZ-004',
  title: '经济困难状况说明表',
  word: '困',
  sheet: true,
};

export const words: PaperWords = {
  plain: '家庭经济情况说明',
  when: '要看经济状况的案件，由申请人自己说明；不用村（居）盖章。',
};

export const blanks: Blanks = () => [
  maybe(list('household', '共同生活的家人（一行一人）')),
  maybe(line('months', '收入按几个月算')),
  maybe(line('wageIncome', '工资收入')),
  maybe(line('businessIncome', '种地、做生意的收入')),
  maybe(line('propertyIncome', '房租、利息收入')),
  maybe(line('transferIncome', '补助和亲友给的钱')),
  maybe(line('incomePerHead', '家庭人均月收入', (c) => yuan(c.facts.familyIncome ?? c.facts.statedIncome))),
  maybe(line('spending', '每月支出', (c) => yuan(c.facts.spending))),
  maybe(line('specialExpense', '特别支出')),
  maybe(line('assets', '房产、车辆、存款')),
];

export const write: Write = ({ case: c, paper }) => {
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
};
