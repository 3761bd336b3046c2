import { facts, items, paragraph, signature } from '../blocks';
import { listOf, textOf } from '../form';
import type { Blanks, PaperKind, PaperWords, Write } from '../paper-kind';
import { line, list } from '../blank';
import { handedIn } from '../handed-in';
import { matterLabel, paperDayOf } from '../shared/said';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    'FZ-005': true;
  }
}

/** FZ-005: what was handed in, in how many copies, on which day; both sides sign (124-12). */
export const kind: PaperKind<'FZ-005'> = {
  code: 'FZ-005',
  title: '法律援助申请材料接收凭证',
  word: '收',
  sheet: true,
};

export const words: PaperWords = { plain: '收到材料的凭证', when: '收到申请时出具。' };

export const blanks: Blanks = () => [
  line('firstContact', '首次接待人'),
  list('items', '收到的材料（一行一份）', (c) => handedIn(c)),
];

export const write: Write = ({ case: c, paper, letterhead }) => [
  facts(
    ['申请人', c.applicant.name],
    ['申请事项', matterLabel(c)],
    ['受理编号', c.receiptNo ?? ''],
    ['收到日期', paperDayOf(c.submittedAt)],
    ['首次接待人', textOf(paper, 'firstContact')],
  ),
  paragraph('收到的材料：'),
  items(written(listOf(paper, 'items'), handedIn(c, paper.issuedAt))),
  signature('提交人：＿＿＿＿＿＿　　接收人：＿＿＿＿＿＿', letterhead.centre, paperDayOf(paper.issuedAt)),
];

/** What staff wrote, else what the record knows of that moment. */
function written(given: readonly string[], known: readonly string[]): readonly string[] {
  if (given.length > 0) return given;

  return known.length > 0 ? known : ['还没有材料，以后补交'];
}
