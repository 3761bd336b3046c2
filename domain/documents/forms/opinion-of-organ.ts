import { opinionPoints, workScale } from '../../vocabulary/voices/organ-opinions';
import { day, line, maybe } from '../blank';
import { blank, greeting, paragraph, picture, signature, type Block } from '../blocks';
import { textOf } from '../form';
import type { Blanks, PaperKind, PaperWords, Write } from '../paper-kind';
import { ratingBlanks, ratingTable, type Rated } from '../shared/rating-table';
import { matterLabel, paperDay, paperDayOf, recipients } from '../shared/said';
import { firm, lawyer, organ } from '../shared/shared-blanks';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    'FZ-031': true;
  }
}

const rated = (): Rated => Object.entries(opinionPoints);

/** FZ-031: the organ is asked how the lawyer did the work (法-59). */
export const kind: PaperKind<'FZ-031'> = {
  code: 'FZ-031',
  title: '征询办案机关意见函',
  word: '征',
  issuer: 'centre',
  sheet: true,
  severalTimes: true,
};

export const words: PaperWords = { plain: '征询意见函', when: '向办案机关问承办人办得怎么样时出具。' };

export const blanks: Blanks = () => [
  organ,
  maybe(line('caseNumber', '案号')),
  firm,
  lawyer,
  maybe(day('replyBy', '请哪天前复函')),
  ...ratingBlanks(rated(), workScale),
];

export const write: Write = ({ case: c, paper, letterhead }) => [
  greeting(textOf(paper, 'organ')),
  paragraph(
    `贵单位办理的${recipients(c)}${matterLabel(c)}一案${numberWord(textOf(paper, 'caseNumber'))}，由本中心指派${textOf(paper, 'firm')}${textOf(paper, 'lawyer')}承办。根据《中华人民共和国法律援助法》第五十九条，现征询贵单位对承办人办案情况的意见，请${replyBy(textOf(paper, 'replyBy'))}填写后寄回本中心（${letterhead.address}，电话${letterhead.phone}）。`,
  ),
  // The seal closes the letter; what the organ fills in stands below it and goes back.
  signature(letterhead.centre, paperDayOf(paper.issuedAt)),
  ratingTable(paper, '承办人办案情况（请打√）', rated(), workScale),
  blank('意见和建议', 5),
  blank('填写人签名、日期'),
  blank('填写人的单位（章）'),
  ...onPhone(textOf(paper, 'link'), textOf(paper, 'until')),
];

/** The way without paper: a page of the centre that asks the same, for whoever holds this letter. */
function onPhone(link: string, until: string): readonly Block[] {
  const [, address = '', code = ''] = /^(https?:\/\/[^\s#]+)#([A-Z2-9]{16})$/.exec(link) ?? [];
  if (code === '') return [];
  const groups = code.replace(/(.{4})(?=.)/g, '$1-');

  return [
    picture(
      link,
      // Address and code on lines of their own: who types them reads them sign by sign.
      `也可以不寄：用手机扫这个码，或者打开网址输入回函码，不用注册。只能答一次，${paperDay(until)}前有效。码只给填写的人。\n网址 ${address}\n回函码 ${groups}`,
    ),
  ];
}

const numberWord = (number: string): string => (number === '' ? '' : `（案号：${number}）`);
const replyBy = (on: string): string => (on === '' ? '' : `于${paperDay(on)}前`);
