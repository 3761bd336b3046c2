import { line, long, maybe } from '../blank';
import { greeting, paragraph, signature } from '../blocks';
import { textOf } from '../form';
import type { Blanks, PaperKind, PaperWords, Write } from '../paper-kind';
import { revokedName } from '../revoked-name';
import { matterLabel, paperDayOf, recipients, sentence } from '../shared/said';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    'CX-001': true;
  }
}

/** A wrong decision is taken back and decided anew. The ministry has no form for it; the person must know all the same. */
export const kind: PaperKind<'CX-001'> = {
  code: 'CX-001',
  title: '撤销决定书',
  word: '撤',
  issuer: 'centre',
};

export const words: PaperWords = { plain: '撤销原来决定的决定书', when: '撤销决定时出具。' };

export const blanks: Blanks = () => [
  maybe(line('revoked', '撤销的决定书和文号', revokedName)),
  long('reason', '撤销的理由'),
];

export const write: Write = ({ case: c, paper, letterhead }) => {
  const revoked = textOf(paper, 'revoked') || '原来的决定';

  return [
    greeting(recipients(c)),
    paragraph(`您于${paperDayOf(c.submittedAt)}就${matterLabel(c)}提出法律援助申请，本中心已经作出决定。`),
    paragraph(`撤销的理由：${sentence(textOf(paper, 'reason'))}`),
    paragraph(`本中心决定撤销${revoked}，对您的申请重新审批。`),
    paragraph(
      '原来的决定书从现在起作废。重新审批以后，本中心另发决定书，写明结果和怎样提出异议。您不用重新申请，也不用重新交材料。',
    ),
    paragraph(`联系电话：${letterhead.phone}　地址：${letterhead.address}`),
    signature(letterhead.centre, paperDayOf(paper.issuedAt)),
  ];
};
