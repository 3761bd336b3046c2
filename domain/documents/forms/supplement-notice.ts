import { greeting, items, paragraph, signature } from '../blocks';
import { listOf, textOf } from '../form';
import type { Form } from '../form';
import { matterLabel, paperDay, paperDayOf } from '../said';

/** FZ-006: all that is missing, told once (法-43). */
export const supplementNotice: Form = {
  code: 'FZ-006',
  write: ({ case: c, paper, letterhead }) => [
    greeting(c.applicant.name),
    paragraph(`您申请的${matterLabel(c)}法律援助，还缺下面的材料或者说明。这里一次列全：`),
    items(listOf(paper, 'items')),
    paragraph(`请在${dueDay(textOf(paper, 'dueOn'))}前交来。可以在手机上拍照上传，也可以送到窗口。`),
    paragraph('等您补材料的这几天，不算在审查时间里。不按要求补，会当作您撤回申请；以后还可以重新申请。'),
    paragraph(`办不到或者看不懂，请打电话：${letterhead.phone}。`),
    signature(letterhead.centre, paperDayOf(paper.issuedAt)),
  ],
};

const dueDay = (day: string): string => (day === '' ? '规定日期' : paperDay(day));
