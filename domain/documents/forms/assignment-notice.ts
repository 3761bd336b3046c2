import { facts, greeting, paragraph, signature } from '../blocks';
import { textOf } from '../form';
import type { Form } from '../form';
import { matterLabel, paperDayOf, recipients } from '../said';

/** FZ-011: a firm is told to take the case (法-43; 148-24, 148-25). */
export const assignmentNotice: Form = {
  code: 'FZ-011',
  numberWord: '指',
  write: ({ case: c, paper, letterhead }) => [
    greeting(textOf(paper, 'firm')),
    paragraph(
      `本中心已决定为${recipients(c)}提供法律援助，现指派你单位承办。请及时安排人员，并把姓名和电话告诉受援人和本中心。`,
    ),
    facts(
      ['受援人', recipients(c)],
      ['电话', c.applicant.phone],
      ['事项', matterLabel(c)],
      ['承办人', textOf(paper, 'lawyer') || '由你单位安排'],
      ['报告承办人期限', textOf(paper, 'reportBy')],
    ),
    paragraph('承办人员应当自接受指派起五日内与受援人签订委托协议，不得收取任何费用。'),
    signature(letterhead.centre, paperDayOf(paper.issuedAt)),
  ],
};
