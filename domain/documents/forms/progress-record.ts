import { blank, facts } from '../blocks';
import { textOf } from '../form';
import type { Form } from '../form';
import { kindAndStage, matterLabel, paperDay, paperDayOf, recipients, sentence } from '../said';

/** FZ-014: what the handler did or reported, on which day, and whom it was told to (法-46). */
export const progressRecord: Form = {
  code: 'FZ-014',
  sheet: true,
  write: ({ case: c, paper }) => {
    const on = textOf(paper, 'happenedOn');
    const text = textOf(paper, 'text');

    return [
      facts(
        ['受援人', recipients(c)],
        ['事项', matterLabel(c)],
        ['案件类型、阶段', kindAndStage(c)],
        ['承办单位', textOf(paper, 'firm')],
        ['承办人', textOf(paper, 'lawyer')],
        ['通报（报告）对象', textOf(paper, 'told')],
        ['事项类别', textOf(paper, 'what')],
        ['日期', on && paperDay(on)],
        ['用时', textOf(paper, 'minutes')],
        ['内容', text && sentence(text)],
        ['开庭', textOf(paper, 'hearing')],
        ['记录日期', paperDayOf(paper.issuedAt)],
      ),
      blank('承办人签名、日期'),
      blank('受援人签名、日期'),
    ];
  },
};
