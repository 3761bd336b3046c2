import { facts, greeting, paragraph, signature } from '../blocks';
import { textOf } from '../form';
import type { Form } from '../form';
import { matterLabel, paperDayOf, recipients } from '../said';

/** FZ-013: tells the court, arbitration body or police who acts for the recipient. */
export const letterToOrgan: Form = {
  code: 'FZ-013',
  numberWord: '函',
  write: ({ case: c, paper, letterhead }) => [
    greeting(textOf(paper, 'organ') || '办案机关'),
    paragraph(`${recipients(c)}的${matterLabel(c)}一案，本中心已决定给予法律援助，并指派下列人员承办：`),
    facts(
      ['单位', textOf(paper, 'firm')],
      ['承办人', textOf(paper, 'lawyer')],
      ['电话', textOf(paper, 'lawyerPhone')],
    ),
    paragraph('请依法为其履行职责提供便利。'),
    signature(letterhead.centre, paperDayOf(paper.issuedAt)),
  ],
};
