import { facts, greeting, paragraph, signature } from '../blocks';
import { listOf, textOf } from '../form';
import type { Form } from '../form';
import { memberList } from '../people';
import { articlesSentence, matterLabel, paperDayOf, recipients } from '../said';

/** FZ-009: aid is granted (法-43). */
export const grantDecision: Form = {
  code: 'FZ-009',
  write: ({ case: c, paper, letterhead }) => [
    greeting(recipients(c)),
    paragraph(`您于${paperDayOf(c.submittedAt)}提出的法律援助申请，本中心已经审查完毕。`),
    paragraph(
      `根据${articlesSentence(listOf(paper, 'articles')) || '法律援助的有关规定'}，决定给予您法律援助。`,
    ),
    facts(
      ['受援人', recipients(c)],
      ['援助事项', matterLabel(c)],
      ['援助形式', textOf(paper, 'aidForm')],
      ['理由', textOf(paper, 'reason')],
      ['受理编号', c.receiptNo ?? ''],
    ),
    paragraph('本中心将在三日内为您指派律师。法律援助全程免费，任何人不得向您收费。'),
    paragraph(`联系电话：${letterhead.phone}\n联系地址：${letterhead.address}`),
    signature(letterhead.centre, paperDayOf(paper.issuedAt)),
    ...memberList(c, 'maskedNumber'),
  ],
};
