import { greeting, paragraph, signature } from '../blocks';
import { textOf } from '../form';
import type { Form } from '../form';
import { matterLabel, paperDayOf, recipients } from '../said';

/** FZ-017: tells firm and recipient whether the lawyer is replaced (法-55). */
export const replacementNotice: Form = {
  code: 'FZ-017',
  numberWord: '更',
  write: ({ case: c, paper, letterhead }) => [
    greeting(textOf(paper, 'firm') || recipients(c)),
    paragraph(
      `${recipients(c)}的${matterLabel(c)}一案，就更换承办人员的申请，本中心决定：${textOf(paper, 'result')}。`,
    ),
    paragraph(`理由：${textOf(paper, 'reason')}`),
    paragraph('需要更换的，请及时安排新的承办人员并办好交接，把新承办人的姓名和电话告诉受援人和本中心。'),
    signature(letterhead.centre, paperDayOf(paper.issuedAt)),
  ],
};
