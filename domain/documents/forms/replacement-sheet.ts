import { blank, byHand, facts } from '../blocks';
import { textOf } from '../form';
import type { Form } from '../form';
import { matterLabel, paperDayOf, recipients } from '../said';

/** FZ-016: a recipient asks for another lawyer; the centre writes down what it thinks (法-55). */
export const replacementSheet: Form = {
  code: 'FZ-016',
  sheet: true,
  write: ({ case: c, paper }) => [
    facts(
      ['受援人', recipients(c)],
      ['事项', matterLabel(c)],
      ['现承办人', textOf(paper, 'lawyer')],
      ['申请日期', paperDayOf(paper.issuedAt)],
      ['事实和理由', textOf(paper, 'reason')],
      ['证据', byHand(textOf(paper, 'evidence'), 2)],
      ['审核意见', byHand(textOf(paper, 'opinion'), 4)],
      ['审批意见', byHand(textOf(paper, 'approval'), 4)],
    ),
    blank('受援人签名、日期'),
    blank('审核人签名、日期'),
    blank('审批人签名、日期'),
  ],
};
