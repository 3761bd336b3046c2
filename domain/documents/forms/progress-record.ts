import { blank, facts } from '../blocks';
import { textOf } from '../form';
import type { Blanks, PaperKind, PaperWords, Write } from '../paper-kind';
import { day, line, long, maybe } from '../blank';
import { firm, lawyer } from '../shared/shared-blanks';
import { kindAndStage, matterLabel, paperDay, paperDayOf, recipients, sentence } from '../shared/said';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    'FZ-014': true;
  }
}

/** FZ-014: what the handler did or reported, on which day, and whom it was told to (法-46). */
export const kind: PaperKind<'FZ-014'> = {
  code: 'FZ-014',
  title: '承办情况通报（报告）记录',
  word: '通',
  sheet: true,
};

export const words: PaperWords = { plain: '办案进展记录', when: '记录办案进展、报告重大事项时出具。' };

export const blanks: Blanks = () => [
  firm,
  lawyer,
  line('told', '通报（报告）对象'),
  line('what', '事项类别'),
  day('happenedOn', '日期'),
  long('text', '内容'),
  maybe(line('minutes', '用时')),
  maybe(line('hearing', '开庭')),
];

export const write: Write = ({ case: c, paper }) => {
  const on = textOf(paper, 'happenedOn');
  const text = textOf(paper, 'text');

  return [
    facts(
      ['受援人', recipients(c)],
      ['事项', matterLabel(c)],
      ['案件类型、阶段', kindAndStage(c)],
      ['承办单位', textOf(paper, 'firm')],
      ['承办人', textOf(paper, 'lawyer')],
      ['通报（报告）对象', textOf(paper, 'told')],
      ['事项类别', textOf(paper, 'what')],
      ['日期', on && paperDay(on)],
      ['用时', textOf(paper, 'minutes')],
      ['内容', text && sentence(text)],
      ['开庭', textOf(paper, 'hearing')],
      ['记录日期', paperDayOf(paper.issuedAt)],
    ),
    blank('承办人签名、日期'),
    blank('受援人签名、日期'),
  ];
};
