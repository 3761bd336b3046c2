import { blank, facts } from '../blocks';
import { textOf } from '../form';
import type { Form } from '../form';

/** FZ-001: every consultation is written down, with the question and the answer (法-22, 法-23). */
export const consultationRecord: Form = {
  code: 'FZ-001',
  numberWord: '询',
  write: ({ case: c, paper }) => [
    facts(
      ['姓名', c.applicant.name],
      ['电话', c.applicant.phone],
      ['方式', textOf(paper, 'channel')],
      ['咨询的问题', textOf(paper, 'question')],
      ['答复', textOf(paper, 'answer')],
      ['是否建议申请', textOf(paper, 'adviseToApply')],
      ['接待人', textOf(paper, 'staff')],
    ),
    blank('咨询人签名'),
  ],
};
