import { facts, headed, paragraph, signature } from '../blocks';
import { textOf } from '../form';
import type { Blanks, PaperKind, PaperWords, Write } from '../paper-kind';
import { maybe } from '../blank';
import { aidForm } from '../shared/shared-blanks';
import { fromOnPaper, saidOnPaper } from '../shared/on-paper';
import { agentRows, memberList, personRows, tagWords } from '../shared/people';
import { aidFormOf, kindAndStage, matterLabel, paperDayOf, recipients } from '../shared/said';
import { households, sides } from '../../vocabulary/matters/case-kinds';
import { sumText } from '../../money/sum-words';
import { saidDayInWords } from '../../time/said-day';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    'FZ-002': true;
  }
}

/** FZ-002: the application itself, filled from what the applicant entered (法-41, 148-11 by its older text). */
export const kind: PaperKind<'FZ-002'> = {
  code: 'FZ-002',
  title: '法律援助申请表',
  word: '申',
  sheet: true,
};

export const words: PaperWords = { plain: '申请表', when: '申请人没有在手机上填时，在窗口按他说的填。' };

export const blanks: Blanks = () => [
  maybe({ ...aidForm, from: (c) => aidFormOf(c.facts.category) }),
  ...(['ethnicity', 'work', 'education', 'health'] as const).map((key) => maybe(fromOnPaper(key))),
];

export const write: Write = ({ case: c, paper }) => [
  headed(
    '申请人',
    ...personRows(c.applicant),
    ['民族', saidOnPaper(c, paper, 'ethnicity')],
    ['户籍', c.facts.household ? households[c.facts.household] : ''],
    ['人群类别', tagWords(c.applicant)],
    ['工作单位', saidOnPaper(c, paper, 'work')],
    ['文化程度', saidOnPaper(c, paper, 'education')],
    ['健康状况', saidOnPaper(c, paper, 'health')],
    ...agentRows(c.agent),
  ),
  headed(
    '申请事项',
    ['受援人', recipients(c)],
    ['事项', matterLabel(c)],
    ['类别和阶段', kindAndStage(c)],
    ['申请人地位', c.facts.side ? sides[c.facts.side] : ''],
    ['对方', c.dispute.opponent],
    ['对方联系方式', c.dispute.opponentContact ?? ''],
    ['涉及金额', sumText(c.dispute)],
    ['发生地点', c.dispute.place ?? ''],
    ['发生日期', c.dispute.happenedOn ? saidDayInWords(c.dispute.happenedOn) : ''],
    ['援助形式', textOf(paper, 'aidForm') || aidFormOf(c.facts.category)],
    ['以前的援助', c.facts.earlierGrants === undefined ? '' : `${c.facts.earlierGrants} 次`],
  ),
  ...memberList(c, 'number', 'amount'),
  facts(['事实和理由', c.dispute.story]),
  paragraph('申请人承诺：以上内容真实。如有隐瞒或者造假，愿意承担法律责任。'),
  signature('申请人（签名）：＿＿＿＿＿＿＿＿', paperDayOf(c.submittedAt)),
];
