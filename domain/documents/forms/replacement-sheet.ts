import { blank, byHand, facts } from '../blocks';
import { textOf } from '../form';
import type { Blanks, PaperKind, PaperWords, Write } from '../paper-kind';
import { line, long, maybe } from '../blank';
import { lawyer } from '../shared/shared-blanks';
import { matterLabel, paperDayOf, recipients } from '../shared/said';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    'FZ-016': true;
  }
}

/** FZ-016: a recipient asks for another lawyer; the centre writes down what it thinks (法-55). */
export const kind: PaperKind<'FZ-016'> = {
  code: 'FZ-016',
  title: '更换法律援助人员申请（审批）表',
  word: '换',
  sheet: true,
};

export const words: PaperWords = { plain: '换律师申请', when: '申请换律师时出具。' };

export const blanks: Blanks = () => [
  lawyer,
  long('reason', '要换律师的理由', (c) => c.assignment.replacements.at(-1)?.reason ?? ''),
  maybe(line('evidence', '证据')),
  maybe(long('opinion', '审核意见')),
  maybe(long('approval', '审批意见')),
];

export const write: Write = ({ case: c, paper }) => [
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
];
