import { greeting, paragraph, signature } from '../blocks';
import { listOf, textOf } from '../form';
import type { Form } from '../form';
import { articlesSentence, matterLabel, paperDayOf, recipients, sentence } from '../said';

/** FZ-018: aid ends early, with the ground and the way to object (法-48, 法-49). */
export const terminationDecision: Form = {
  code: 'FZ-018',
  write: ({ case: c, paper, letterhead }) => [
    greeting(recipients(c)),
    paragraph(`您的${matterLabel(c)}一案，本中心决定终止法律援助。`),
    paragraph(`原因：${sentence(textOf(paper, 'reason'))}`),
    paragraph(
      `依据：${articlesSentence(listOf(paper, 'articles')) || '《中华人民共和国法律援助法》第四十八条'}。`,
    ),
    paragraph(`您不同意，可以向${letterhead.bureau}提出异议。`),
    signature(letterhead.centre, paperDayOf(paper.issuedAt)),
  ],
};
