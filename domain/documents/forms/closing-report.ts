import { blank, facts } from '../blocks';
import { listOf, textOf } from '../form';
import { kindAndStage, matterLabel, paperDay, paperDayOf, recipients, sentence, yuan } from '../shared/said';
import type { Blanks, PaperKind, PaperWords, Write } from '../paper-kind';
import { day, line, list, long, maybe } from '../blank';
import { firm, lawyer } from '../shared/shared-blanks';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    'FZ-021': true;
  }
}

/** FZ-021: how the case ended and what came of it, with the work told in short (法-50). */
export const kind: PaperKind<'FZ-021'> = {
  code: 'FZ-021',
  title: '结案报告表',
  word: '结',
  sheet: true,
  fileNeeds: (c) => c.closing.termination === null,
};

export const words: PaperWords = { plain: '结案报告', when: '结案时出具。' };

export const blanks: Blanks = () => [
  firm,
  lawyer,
  day('closedOn', '结案日', (c) => c.closing.closing?.closedOn ?? ''),
  line('closingWay', '结案方式'),
  line('closingResult', '案件效果'),
  maybe(line('document', '结案文书和文号', (c) => c.closing.closing?.document ?? '')),
  maybe(line('recovered', '挽回经济损失', (c) => yuan(c.closing.closing?.recovered ?? undefined))),
  maybe(line('wages', '其中劳动报酬', (c) => yuan(c.closing.closing?.wages ?? undefined))),
  maybe(line('consent', '调解、和解')),
  maybe(list('shares', '各人挽回')),
  long('summary', '办案小结', (c) => c.closing.closing?.summary ?? ''),
];

export const write: Write = ({ case: c, paper }) => {
  const [closedOn, summary] = [textOf(paper, 'closedOn'), textOf(paper, 'summary')];

  return [
    facts(
      ['受援人', recipients(c)],
      ['事项', matterLabel(c)],
      ['案件类型、阶段', kindAndStage(c)],
      ['承办单位', textOf(paper, 'firm')],
      ['承办人', textOf(paper, 'lawyer')],
      ['结案日', closedOn && paperDay(closedOn)],
      ['结案方式', textOf(paper, 'closingWay')],
      ['案件效果', textOf(paper, 'closingResult')],
      ['结案文书和文号', textOf(paper, 'document')],
      ['挽回经济损失', textOf(paper, 'recovered')],
      ['其中劳动报酬', textOf(paper, 'wages')],
      ['调解、和解', textOf(paper, 'consent')],
      ['各人挽回', listOf(paper, 'shares').join('；')],
      ['办案小结', summary && sentence(summary)],
      ['报告日期', paperDayOf(paper.issuedAt)],
    ),
    blank('承办人签名、日期'),
    blank('承办单位（章）'),
    blank('法律援助机构审查意见', 3),
  ];
};
