import { day, line, long, maybe } from '../blank';
import { blank, byHand, facts } from '../blocks';
import { textOf } from '../form';
import type { Blanks, PaperKind, PaperWords, Write } from '../paper-kind';
import { ratingBlanks, ratingTable } from '../shared/rating-table';
import { matterLabel, paperDay, recipients } from '../shared/said';
import { firm, lawyer } from '../shared/shared-blanks';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    'FZ-032': true;
  }
}

const scale = ['满意', '基本满意', '不满意'] as const;
const rated = [
  ['attitude', '服务态度'],
  ['contact', '沟通交流'],
  ['rights', '维护合法权益'],
  ['result', '案件结果'],
  ['whole', '总体评价'],
] as const;

/** FZ-032: the recipient is asked how it went, and whether anybody took money (法-59). */
export const kind: PaperKind<'FZ-032'> = {
  code: 'FZ-032',
  title: '受援人回访记录表',
  word: '访',
  sheet: true,
  severalTimes: true,
};

export const words: PaperWords = { plain: '回访记录', when: '登记回访时出具。' };

export const blanks: Blanks = () => [
  maybe(firm),
  maybe(lawyer),
  day('visitedOn', '回访日期'),
  maybe(line('way', '回访方式')),
  maybe(line('visited', '被回访人')),
  ...ratingBlanks(rated, scale),
  maybe(line('feeAsked', '有没有人收钱收物')),
  maybe(line('told', '有没有告诉进展')),
  maybe(line('performed', '结果有没有兑现')),
  long('record', '回访记录'),
  line('visitor', '回访人'),
];

export const write: Write = ({ case: c, paper }) => {
  const visitedOn = textOf(paper, 'visitedOn');

  return [
    facts(
      ['受援人', recipients(c)],
      ['事项', matterLabel(c)],
      ['承办单位', textOf(paper, 'firm')],
      ['承办人', textOf(paper, 'lawyer')],
      ['回访日期', visitedOn && paperDay(visitedOn)],
      ['回访方式', byHand(textOf(paper, 'way'))],
      ['被回访人', byHand(textOf(paper, 'visited'))],
      ['电话', c.applicant.phone],
    ),
    ratingTable(paper, '满意程度（打√）', rated, scale),
    facts(
      ['有没有人收钱收物', textOf(paper, 'feeAsked') || '□ 没有　□ 有：'],
      ['有没有告诉进展', textOf(paper, 'told') || '□ 告诉过　□ 没有'],
      ['结果有没有兑现', textOf(paper, 'performed') || '□ 已兑现　□ 部分兑现　□ 没有兑现'],
      ['回访记录', byHand(textOf(paper, 'record'), 4)],
      ['回访人', byHand(textOf(paper, 'visitor'))],
    ),
    blank('受援人签名（电话回访不用签）'),
  ];
};
