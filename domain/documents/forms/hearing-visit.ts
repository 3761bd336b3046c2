import { sittingPoints, workScale } from '../../vocabulary/voices/organ-opinions';
import { day, line, long, maybe } from '../blank';
import { blank, byHand, facts } from '../blocks';
import { textOf } from '../form';
import type { Blanks, PaperKind, PaperWords, Write } from '../paper-kind';
import { ratingBlanks, ratingTable, type Rated } from '../shared/rating-table';
import { kindAndStage, matterLabel, paperDay, recipients } from '../shared/said';
import { firm, lawyer, organ } from '../shared/shared-blanks';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    'FZ-030': true;
  }
}

const rated = (): Rated => Object.entries(sittingPoints);

/** FZ-030: somebody of the centre sat in on the hearing (法-59). */
export const kind: PaperKind<'FZ-030'> = {
  code: 'FZ-030',
  title: '庭审旁听记录表',
  word: '旁',
  sheet: true,
  severalTimes: true,
};

export const words: PaperWords = { plain: '旁听记录', when: '旁听庭审以后填写。' };

export const blanks: Blanks = () => [
  organ,
  maybe(line('caseNumber', '案号')),
  firm,
  lawyer,
  day('heardOn', '开庭日期'),
  maybe(line('place', '开庭地点')),
  ...ratingBlanks(rated(), workScale),
  long('record', '旁听记录'),
  maybe(long('opinion', '意见和建议')),
  line('visitor', '旁听人'),
];

export const write: Write = ({ case: c, paper }) => {
  const heardOn = textOf(paper, 'heardOn');

  return [
    facts(
      ['受援人', recipients(c)],
      ['事项', matterLabel(c)],
      ['案件类型、阶段', kindAndStage(c)],
      ['办案机关', textOf(paper, 'organ')],
      ['案号', textOf(paper, 'caseNumber')],
      ['承办单位', textOf(paper, 'firm')],
      ['承办人', textOf(paper, 'lawyer')],
      ['开庭日期', heardOn && paperDay(heardOn)],
      ['开庭地点', textOf(paper, 'place')],
    ),
    ratingTable(paper, '承办人庭审表现（打√）', rated(), workScale),
    facts(
      ['旁听记录', byHand(textOf(paper, 'record'), 6)],
      ['意见和建议', byHand(textOf(paper, 'opinion'), 2)],
    ),
    blank(`旁听人（${textOf(paper, 'visitor') || '签名'}）、日期`),
  ];
};
