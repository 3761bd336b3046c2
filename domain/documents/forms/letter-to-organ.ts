import { facts, greeting, paragraph, signature } from '../blocks';
import { textOf } from '../form';
import type { Form, FormCase } from '../form';
import { memberList } from '../people';
import { kindAndStage, matterLabel, paperDayOf, recipients } from '../said';

/** FZ-013: tells the court, arbitration body or police who acts for the recipient. */
export const letterToOrgan: Form = {
  code: 'FZ-013',
  write: ({ case: c, paper, letterhead }) => [
    greeting(textOf(paper, 'organ') || '办案机关'),
    paragraph(
      `${recipients(c)}的${matterLabel(c)}一案，本中心已决定给予法律援助，并指派下列人员担任${part(c)}：`,
    ),
    facts(
      ['受援人', recipients(c)],
      ['类别和阶段', kindAndStage(c)],
      ['承办单位', textOf(paper, 'firm')],
      ['承办人', textOf(paper, 'lawyer')],
      ['电话', textOf(paper, 'lawyerPhone')],
    ),
    paragraph(`请依法为其${rights(c)}提供便利。法律援助不向受援人收取任何费用。`),
    paragraph(`本中心电话：${letterhead.phone}`),
    signature(letterhead.centre, paperDayOf(paper.issuedAt)),
    ...memberList(c, 'maskedNumber'),
  ],
};

/** What the lawyer is in this case: a defender for the accused, an agent for everyone else. */
function part({ facts: { category, matter } }: FormCase): string {
  return category === 'criminal' && matter === 'criminal_defence' ? '辩护人' : '代理人';
}

function rights({ facts: { category } }: FormCase): string {
  return category === 'criminal' ? '会见、阅卷、调查取证' : '阅卷、调查取证';
}
