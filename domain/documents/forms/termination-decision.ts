import { greeting, paragraph, signature } from '../blocks';
import { listOf, textOf } from '../form';
import type { Form } from '../form';
import { articlesSentence, matterLabel, paperDayOf, recipients, sentence } from '../said';
import { wayToObject } from '../way-to-object';

/** FZ-018: aid ends early, with the ground and the way to object (法-48, 法-49). */
export const terminationDecision: Form = {
  code: 'FZ-018',
  write: ({ case: c, paper, letterhead }) => [
    greeting(recipients(c)),
    paragraph(`本中心为您的${matterLabel(c)}一案提供法律援助。`),
    paragraph(`终止法律援助的理由：${sentence(textOf(paper, 'reason'))}`),
    paragraph(
      `根据${articlesSentence(listOf(paper, 'articles')) || articlesSentence(['法-48'])}，本中心决定终止法律援助。`,
    ),
    paragraph(wayToObject(letterhead)),
    signature(letterhead.centre, paperDayOf(paper.issuedAt)),
  ],
};
