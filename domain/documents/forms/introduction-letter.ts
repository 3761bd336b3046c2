import { askedOf } from '../../case/asked-letters';
import { day, line, long, maybe } from '../blank';
import { greeting, facts, paragraph, signature } from '../blocks';
import { textOf } from '../form';
import type { Blanks, PaperKind, PaperWords, Write } from '../paper-kind';
import { kindAndStage, matterLabel, paperDay, paperDayOf, recipients } from '../shared/said';
import { firm, lawyer } from '../shared/shared-blanks';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    'FZ-015': true;
  }
}

/** FZ-015: opens doors for whoever collects evidence for the recipient. */
export const kind: PaperKind<'FZ-015'> = {
  code: 'FZ-015',
  title: '介绍信',
  word: '介',
  issuer: 'centre',
  severalTimes: true,
};

export const words: PaperWords = {
  plain: '介绍信',
  when: '承办人要去别的单位调查取证时出具；每个单位一份。',
};

export const blanks: Blanks = () => [
  line('to', '致（单位）'),
  firm,
  lawyer,
  maybe(line('licence', '执业证号')),
  maybe(line('companions', '同去的人')),
  long('errand', '去办什么', (c) => askedOf(c, 'FZ-015').at(-1)?.errand ?? ''),
  maybe(day('until', '有效期到哪天')),
];

export const write: Write = ({ case: c, paper, letterhead }) => [
  greeting(textOf(paper, 'to')),
  paragraph(
    `兹介绍${textOf(paper, 'firm')}${textOf(paper, 'lawyer')}${others(textOf(paper, 'companions'))}前往贵单位，办理${recipients(c)}${matterLabel(c)}法律援助案件的下列事项，请予接洽并提供便利。`,
  ),
  facts(
    ['受援人', recipients(c)],
    ['类别和阶段', kindAndStage(c)],
    ['承办人', textOf(paper, 'lawyer')],
    ['执业证号', textOf(paper, 'licence')],
    ['同去的人', textOf(paper, 'companions')],
    ['办理的事项', textOf(paper, 'errand')],
    ['有效期至', untilWord(textOf(paper, 'until'))],
  ),
  paragraph(`法律援助不收取任何费用。核实请拨打本中心电话：${letterhead.phone}。`),
  signature(letterhead.centre, paperDayOf(paper.issuedAt)),
];

const untilWord = (on: string): string => (on === '' ? '' : paperDay(on));
const others = (names: string): string => (names === '' ? '' : '等人');
