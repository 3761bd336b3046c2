import { greeting, paragraph, signature } from '../blocks';
import { textOf } from '../form';
import type { Form } from '../form';
import { matterLabel, paperDayOf, recipients, sentence } from '../said';

/** FZ-019: tells organ and firm that aid has ended (司发通〔2013〕18号-22). */
export const terminationLetter: Form = {
  code: 'FZ-019',
  write: ({ case: c, paper, letterhead }) => [
    greeting(textOf(paper, 'organ') || '办案机关'),
    paragraph(
      `${recipients(c)}的${matterLabel(c)}一案，本中心已决定终止法律援助。${granted(textOf(paper, 'grantNumber'))}`,
    ),
    paragraph(`原因：${sentence(textOf(paper, 'reason'))}`),
    signature(letterhead.centre, paperDayOf(paper.issuedAt)),
  ],
};

/** A notified case has no grant decision to name. */
const granted = (number: string): string => (number === '' ? '' : `原给予援助决定书：${number}。`);
