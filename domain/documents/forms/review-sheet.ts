import { blank, facts } from '../blocks';
import { textOf } from '../form';
import type { Form } from '../form';
import { articlesSentence, matterLabel, paperDayOf, personRows } from '../said';

/** FZ-008: the reviewer's opinion and the approver's, two different people (法-43). */
export const reviewSheet: Form = {
  code: 'FZ-008',
  numberWord: '审',
  write: ({ case: c, paper }) => [
    facts(
      ...personRows(c.applicant),
      ['申请事项', matterLabel(c)],
      ['申请日期', paperDayOf(c.submittedAt)],
      ['经济困难条件', textOf(paper, 'hardship')],
      ['依据', articlesSentence(c.assessment?.basis ?? [])],
      ['审查意见', c.side.decision.recommendation?.opinion ?? ''],
      ['审批意见', c.side.decision.outcome?.reason ?? ''],
    ),
    blank('审查人签名'),
    blank('审批人签名'),
  ],
};
