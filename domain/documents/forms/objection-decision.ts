import { greeting, paragraph, signature } from '../blocks';
import { textOf } from '../form';
import type { Blanks, PaperKind, PaperWords, Write } from '../paper-kind';
import { line, long } from '../blank';
import { matterLabel, paperDayOf, recipients, sentence } from '../shared/said';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    'FZ-020': true;
  }
}

/** FZ-020: the bureau keeps the centre's decision or orders it changed (法-49). */
export const kind: PaperKind<'FZ-020'> = {
  code: 'FZ-020',
  title: '法律援助异议审查决定书',
  word: '异',
  issuer: 'bureau',
};

export const words: PaperWords = { plain: '异议的答复', when: '司法局审查异议后出具。' };

export const blanks: Blanks = () => [
  line('result', '决定'),
  long('reason', '审查理由', (c) => c.review.objection?.answer ?? ''),
];

export const write: Write = ({ case: c, paper, letterhead }) => [
  greeting(recipients(c)),
  paragraph(`您就${matterLabel(c)}法律援助提出的异议，本机关审查后决定：${textOf(paper, 'result')}。`),
  paragraph(`理由：${sentence(textOf(paper, 'reason'))}`),
  paragraph('不服本决定的，可以依法申请行政复议或者提起行政诉讼。'),
  signature(letterhead.bureau, paperDayOf(paper.issuedAt)),
];
