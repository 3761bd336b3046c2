import { greeting, paragraph, signature } from '../blocks';
import { textOf } from '../form';
import { caseNumber, grantNumber, organ } from '../shared/shared-blanks';
import type { Blanks, PaperKind, PaperWords, Write } from '../paper-kind';
import { line, long, maybe } from '../blank';
import { matterLabel, paperDayOf, recipients, sentence } from '../shared/said';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    'FZ-019': true;
  }
}

/** FZ-019: tells organ and firm that aid has ended (司发通〔2013〕18号-22). */
export const kind: PaperKind<'FZ-019'> = {
  code: 'FZ-019',
  title: '终止法律援助公函',
  word: '止',
  issuer: 'centre',
  waitsForOrgan: (c) => c.closing.termination !== null,
};

export const words: PaperWords = { plain: '告知办案机关的函', when: '终止援助时，有办案机关的一并出具。' };

export const blanks: Blanks = () => [
  organ,
  caseNumber,
  maybe(line('grantNumber', '原决定书文号', grantNumber)),
  long('reason', '原因', (c) => c.closing.termination?.reason ?? ''),
];

export const write: Write = ({ case: c, paper, letterhead }) => [
  greeting(textOf(paper, 'organ') || '办案机关'),
  paragraph(
    `${recipients(c)}的${matterLabel(c)}一案${numbered(textOf(paper, 'caseNumber'))}，本中心已决定终止法律援助。${granted(textOf(paper, 'grantNumber'))}`,
  ),
  paragraph(`原因：${sentence(textOf(paper, 'reason'))}`),
  signature(letterhead.centre, paperDayOf(paper.issuedAt)),
];

/** A notified case has no grant decision to name. */
const granted = (number: string): string => (number === '' ? '' : `原给予援助决定书：${number}。`);
const numbered = (caseNumber: string): string => (caseNumber === '' ? '' : `（案号：${caseNumber}）`);
