import { greeting, items, paragraph, signature } from '../blocks';
import { listOf, textOf } from '../form';
import type { Blanks, PaperKind, PaperWords, Write } from '../paper-kind';
import { day, list } from '../blank';
import { matterLabel, paperDay, paperDayOf } from '../shared/said';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    'FZ-006': true;
  }
}

/** FZ-006: all that is missing, told once (法-43). */
export const kind: PaperKind<'FZ-006'> = {
  code: 'FZ-006',
  title: '补充材料（说明）通知书',
  word: '补',
  issuer: 'centre',
};

export const words: PaperWords = { plain: '补材料通知', when: '通知补材料时出具。' };

export const blanks: Blanks = () => [
  list('items', '要补的材料（一行一项）'),
  day('dueOn', '最晚哪天补齐', (c) => c.review.supplements.at(-1)?.dueOn ?? ''),
];

export const write: Write = ({ case: c, paper, letterhead }) => [
  greeting(c.applicant.name),
  paragraph(`您申请的${matterLabel(c)}法律援助，还缺下面的材料或者说明。这里一次列全：`),
  items(listOf(paper, 'items')),
  paragraph(`请在${dueDay(textOf(paper, 'dueOn'))}前交来。可以在手机上拍照上传，也可以送到窗口。`),
  paragraph('等您补材料的这几天，不算在审查时间里。不按要求补，会当作您撤回申请；以后还可以重新申请。'),
  paragraph(`办不到或者看不懂，请打电话：${letterhead.phone}。`),
  signature(letterhead.centre, paperDayOf(paper.issuedAt)),
];

const dueDay = (day: string): string => (day === '' ? '规定日期' : paperDay(day));
