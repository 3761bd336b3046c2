import { greeting, paragraph, signature } from '../blocks';
import { listOf, textOf } from '../form';
import type { Form } from '../form';
import { articlesSentence, matterLabel, paperDayOf, recipients, sentence } from '../said';

/** FZ-010: aid is refused, with the reason and the way to object (法-43, 法-49). */
export const refusalDecision: Form = {
  code: 'FZ-010',
  write: ({ case: c, paper, letterhead }) => [
    greeting(recipients(c)),
    paragraph(`您于${paperDayOf(c.submittedAt)}提出的${matterLabel(c)}法律援助申请，本中心已经审查完毕。`),
    paragraph(`这次没有同意。理由：${sentence(textOf(paper, 'reason'))}`),
    paragraph(`依据：${articlesSentence(listOf(paper, 'articles')) || '法律援助的有关规定'}。`),
    paragraph(`您不同意这个决定，可以向${letterhead.bureau}提出异议，也可以在手机上一键提出。`),
    paragraph('您还可以拨打 12348 免费咨询，或者申请仲裁、调解。情况有变化时，可以重新申请。'),
    signature(letterhead.centre, paperDayOf(paper.issuedAt)),
  ],
};
