import { byHand, facts, headed, paragraph, signature } from '../blocks';
import type { OnPaperKey } from '../../case/records/on-paper';
import { listOf, textOf, type FormCase } from '../form';
import { fromOnPaper, saidOnPaper } from '../shared/on-paper';
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

const incomes = ['months', 'wageIncome', 'businessIncome', 'propertyIncome', 'transferIncome'] as const;
const belongings = ['specialExpense', 'houses', 'cars', 'savings'] as const;

/** The family as the window took it down, one a line. */
const householdOf = ({ applicant }: Pick<FormCase, 'applicant'>): readonly string[] =>
  applicant.onPaper?.household?.split('\n').filter((one) => one.trim() !== '') ?? [];

export const blanks: Blanks = () => [
  maybe(list('household', '共同生活的家人（一行一人）', (c) => householdOf(c))),
  ...incomes.map((key) => maybe(fromOnPaper(key))),
  maybe(line('incomePerHead', '家庭人均月收入', (c) => yuan(c.facts.familyIncome ?? c.facts.statedIncome))),
  maybe(line('spending', '每月支出', (c) => c.applicant.onPaper?.spending ?? yuan(c.facts.spending))),
  ...belongings.map((key) => maybe(fromOnPaper(key))),
];

export const write: Write = ({ case: c, paper }) => {
  const row = (label: string, key: OnPaperKey) => [label, saidOnPaper(c, paper, key)] as const;
  const household = listOf(paper, 'household').join('\n') || householdOf(c).join('\n');
  // Papers of earlier versions have house, car and savings in one line.
  const together = textOf(paper, 'assets');

  return [
    facts(
      ['申请人', c.applicant.name],
      ['证件号码', c.applicant.identity.number],
      ['共同生活的人', household || '（姓名、关系、年龄、做什么）\n\n\n\n'],
    ),
    headed(
      '收入',
      row('按几个月算', 'months'),
      row('工资', 'wageIncome'),
      row('种地、做生意', 'businessIncome'),
      row('房租、利息', 'propertyIncome'),
      row('补助、亲友给', 'transferIncome'),
      ['家庭人均月收入', byHand(textOf(paper, 'incomePerHead'))],
    ),
    headed(
      '支出和财产',
      row('每月支出', 'spending'),
      row('特别支出', 'specialExpense'),
      ...(together ? [['房、车、存款', together] as const] : []),
      ...(together ? [] : ([row('房产', 'houses'), row('车辆', 'cars'), row('存款', 'savings')] as const)),
    ),
    paragraph('个人诚信承诺：上面所写属实，同意援助中心核查。如有虚假，愿意承担法律责任。'),
    signature('说明人（签名）：＿＿＿＿＿＿＿＿', paperDayOf(c.submittedAt)),
  ];
};
