import { facts, greeting, paragraph, signature } from '../blocks';
import { listOf, textOf } from '../form';
import type { Blanks, PaperKind, PaperWords, Write } from '../paper-kind';
import { long, maybe } from '../blank';
import { aidForm, articles } from '../shared/shared-blanks';
import { memberList } from '../shared/people';
import { articlesSentence, matterLabel, paperDayOf, recipients, sentence } from '../shared/said';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    'FZ-009': true;
  }
}

/** FZ-009: aid is granted (法-43). */
export const kind: PaperKind<'FZ-009'> = {
  code: 'FZ-009',
  title: '给予法律援助决定书',
  word: '给',
  issuer: 'centre',
  fileNeeds: (c) => c.route === 'application' && c.review.advance?.confirmedAt !== null,
};

export const words: PaperWords = { plain: '同意援助的决定书', when: '决定给予援助时出具。' };

export const blanks: Blanks = () => [
  articles,
  aidForm,
  maybe(long('reason', '理由', (c) => c.review.decision.outcome?.reason ?? '')),
];

export const write: Write = ({ case: c, paper, letterhead }) => [
  greeting(recipients(c)),
  paragraph(`您于${paperDayOf(c.submittedAt)}提出的法律援助申请，本中心已经审查完毕。`),
  ...reason(textOf(paper, 'reason')),
  paragraph(
    `根据${articlesSentence(listOf(paper, 'articles')) || '法律援助的有关规定'}，本中心决定给予法律援助。`,
  ),
  facts(
    ['受援人', recipients(c)],
    ['援助事项', matterLabel(c)],
    ['援助形式', textOf(paper, 'aidForm')],
    ['受理编号', c.receiptNo ?? ''],
  ),
  paragraph('本中心自作出本决定之日起三日内为您指派法律援助人员。法律援助不收取任何费用。'),
  paragraph(`联系电话：${letterhead.phone}　地址：${letterhead.address}`),
  signature(letterhead.centre, paperDayOf(paper.issuedAt)),
  ...memberList(c, 'maskedNumber'),
];

const reason = (text: string) => (text.trim() === '' ? [] : [paragraph(`理由：${sentence(text)}`)]);
