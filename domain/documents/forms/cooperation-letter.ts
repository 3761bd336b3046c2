import { greeting, paragraph, signature } from '../blocks';
import { textOf } from '../form';
import type { Form } from '../form';
import { matterLabel, paperDayOf } from '../said';

/** FZ-007: asks another centre to check facts (异地核查协作). */
export const cooperationLetter: Form = {
  code: 'FZ-007',
  numberWord: '协',
  write: ({ case: c, paper, letterhead }) => [
    greeting(textOf(paper, 'otherCentre')),
    paragraph(
      `${c.applicant.name}向本中心申请${matterLabel(c)}法律援助。现请贵中心协助核查：${textOf(paper, 'items')}。`,
    ),
    paragraph(`请在收到本函后尽快复函。联系电话：${letterhead.phone}。`),
    signature(letterhead.centre, paperDayOf(paper.issuedAt)),
  ],
};
