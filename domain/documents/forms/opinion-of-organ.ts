import { day, line, maybe } from '../blank';
import { blank, greeting, paragraph, signature } from '../blocks';
import { textOf } from '../form';
import type { Blanks, PaperKind, Write } from '../paper-kind';
import { ratingBlanks, ratingTable } from '../rating-table';
import { matterLabel, paperDay, paperDayOf, recipients } from '../said';
import { firm, lawyer, organ } from '../shared-blanks';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    'FZ-031': true;
  }
}

const scale = ['好', '一般', '差'] as const;
const rated = [
  ['order', '诉讼礼仪：守法庭秩序'],
  ['respect', '诉讼礼仪：尊重诉讼参加人'],
  ['dress', '诉讼礼仪：着装'],
  ['language', '专业素养：语言表达'],
  ['thinking', '专业素养：办案思路'],
  ['law', '专业素养：引用法律'],
  ['response', '专业素养：应变'],
  ['spirit', '职业精神：认真尽责'],
] as const;

/** FZ-031: the organ is asked how the lawyer did the work (法-59). */
export const kind: PaperKind<'FZ-031'> = {
  code: 'FZ-031',
  title: '征询办案机关意见函',
  plain: '征询意见函',
  word: '征',
  when: '向办案机关问承办人办得怎么样时出具。',
  issuer: 'centre',
  sheet: true,
  severalTimes: true,
};

export const blanks: Blanks = () => [
  organ,
  maybe(line('caseNumber', '案号')),
  firm,
  lawyer,
  maybe(day('replyBy', '请哪天前复函')),
  ...ratingBlanks(rated, scale),
];

export const write: Write = ({ case: c, paper, letterhead }) => [
  greeting(textOf(paper, 'organ')),
  paragraph(
    `贵单位办理的${recipients(c)}${matterLabel(c)}一案${numberWord(textOf(paper, 'caseNumber'))}，由本中心指派${textOf(paper, 'firm')}${textOf(paper, 'lawyer')}承办。根据《中华人民共和国法律援助法》第五十九条，现征询贵单位对承办人办案情况的意见，请${replyBy(textOf(paper, 'replyBy'))}填写后寄回本中心（${letterhead.address}，电话${letterhead.phone}）。`,
  ),
  ratingTable(paper, '承办人办案情况（请打√）', rated, scale),
  blank('意见和建议', 2),
  blank('填写人签名、单位（章）、日期'),
  signature(letterhead.centre, paperDayOf(paper.issuedAt)),
];

const numberWord = (number: string): string => (number === '' ? '' : `（案号：${number}）`);
const replyBy = (on: string): string => (on === '' ? '' : `于${paperDay(on)}前`);
