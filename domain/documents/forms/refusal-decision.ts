import { greeting, paragraph, signature } from '../blocks';
import { listOf, textOf } from '../form';
import type { Blanks, PaperKind, PaperWords, Write } from '../paper-kind';
import { long } from '../blank';
import { articles } from '../shared/shared-blanks';
import { articlesSentence, matterLabel, paperDayOf, recipients, sentence } from '../shared/said';
import { wayToObject } from '../shared/way-to-object';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    'FZ-010': true;
  }
}

/** FZ-010: aid is refused, with the reason and the way to object (法-43, 法-49). */
export const kind: PaperKind<'FZ-010'> = {
  code: 'FZ-010',
  title: '不予法律援助决定书',
  word: '不',
  issuer: 'centre',
};

export const words: PaperWords = { plain: '没有同意的决定书', when: '决定不予援助时出具。' };

export const blanks: Blanks = () => [
  articles,
  long('reason', '不予援助的理由', (c) => c.review.decision.outcome?.reason ?? ''),
];

export const write: Write = ({ case: c, paper, letterhead }) => [
  greeting(recipients(c)),
  paragraph(
    `您于${paperDayOf(c.submittedAt)}就${matterLabel(c)}提出的法律援助申请${numbered(c.receiptNo)}，本中心已经审查完毕。`,
  ),
  paragraph(`不予法律援助的理由：${sentence(textOf(paper, 'reason'))}`),
  paragraph(
    `根据${articlesSentence(listOf(paper, 'articles')) || '法律援助的有关规定'}，本中心决定不予法律援助。`,
  ),
  paragraph(wayToObject(letterhead)),
  paragraph(
    `情况有变化的，可以重新申请。免费法律咨询：12348，或者本中心（${letterhead.address}，电话${letterhead.phone}）。`,
  ),
  signature(letterhead.centre, paperDayOf(paper.issuedAt)),
];

const numbered = (receiptNo: string | null): string => (receiptNo ? `（受理编号${receiptNo}）` : '');
