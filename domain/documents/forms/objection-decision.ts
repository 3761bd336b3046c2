import { greeting, paragraph, signature } from '../blocks';
import { textOf } from '../form';
import type { Form } from '../form';
import { matterLabel, paperDayOf, recipients, sentence } from '../said';

/** FZ-020: the bureau keeps the centre's decision or orders it changed (法-49). */
export const objectionDecision: Form = {
  code: 'FZ-020',
  write: ({ case: c, paper, letterhead }) => [
    greeting(recipients(c)),
    paragraph(`您就${matterLabel(c)}法律援助提出的异议，本机关审查后决定：${textOf(paper, 'result')}。`),
    paragraph(`理由：${sentence(textOf(paper, 'reason'))}`),
    paragraph('不服本决定的，可以依法申请行政复议或者提起行政诉讼。'),
    signature(letterhead.bureau, paperDayOf(paper.issuedAt)),
  ],
};
