import { greeting, paragraph, signature } from '../blocks';
import { listOf, textOf } from '../form';
import type { Blanks, PaperKind, PaperWords, Write } from '../paper-kind';
import { long } from '../blank';
import { articles } from '../shared/shared-blanks';
import { articlesSentence, matterLabel, paperDayOf, recipients, sentence } from '../shared/said';
import { wayToObject } from '../shared/way-to-object';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    'FZ-018': true;
  }
}

/** FZ-018: aid ends early, with the ground and the way to object (法-48, 法-49). */
export const kind: PaperKind<'FZ-018'> = {
  code: 'FZ-018',
  title: '终止法律援助决定书',
  word: '终',
  issuer: 'centre',
  fileNeeds: (c) => c.closing.termination !== null,
};

export const words: PaperWords = { plain: '终止援助的决定书', when: '终止援助时出具。' };

export const blanks: Blanks = () => [
  articles,
  long('reason', '终止的理由', (c) => c.closing.termination?.reason ?? ''),
];

export const write: Write = ({ case: c, paper, letterhead }) => [
  greeting(recipients(c)),
  paragraph(`本中心为您的${matterLabel(c)}一案提供法律援助。`),
  paragraph(`终止法律援助的理由：${sentence(textOf(paper, 'reason'))}`),
  paragraph(
    `根据${articlesSentence(listOf(paper, 'articles')) || articlesSentence(['法-48'])}，本中心决定终止法律援助。`,
  ),
  paragraph(wayToObject(letterhead)),
  signature(letterhead.centre, paperDayOf(paper.issuedAt)),
];
