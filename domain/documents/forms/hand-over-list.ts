import { paperDay, paperDayOf, kindAndStage, matterLabel, recipients, sentence } from '../shared/said';
import { blank, facts, paragraph, table } from '../blocks';
import { line, long, maybe } from '../blank';
import { listOf, textOf } from '../form';
import type { Blanks, PaperKind, PaperWords, Write } from '../paper-kind';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    'YJ-001': true;
  }
}

/** 移交清单: what one handler gave to the next. The ministry has no form for it; FZ-017 asks that it be done. */
export const kind: PaperKind<'YJ-001'> = {
  code: 'YJ-001',
  title: '承办案件材料移交清单',
  word: '移',
  sheet: true,
};

export const words: PaperWords = { plain: '换律师的移交清单', when: '新的承办人确认收到移交时出具。' };

export const blanks: Blanks = () => [
  line('from', '移交人和单位'),
  line('to', '接收人和单位'),
  line('listedOn', '哪天移交'),
  maybe(long('nothing', '没有材料的原因')),
  maybe(long('missing', '没有收到或不齐的')),
];

/** A line of the list as it is frozen: title, pages, original or copy. */
const divider = '｜';

/** Freezes the list for its paper. */
export function frozenList(
  papers: readonly { readonly title: string; readonly pages: number; readonly original: boolean }[],
): readonly string[] {
  return papers.map(({ title, pages, original }) =>
    [title, `${pages}页`, original ? '原件' : '复印件'].join(divider),
  );
}

export const write: Write = ({ case: c, paper }) => {
  const listedOn = textOf(paper, 'listedOn');
  const nothing = textOf(paper, 'nothing');
  const missing = textOf(paper, 'missing');
  const rows = listOf(paper, 'papers').map((one, at) => [String(at + 1), ...one.split(divider)]);

  return [
    facts(
      ['受援人', recipients(c)],
      ['事项', matterLabel(c)],
      ['案件类型、阶段', kindAndStage(c)],
      ['移交人', textOf(paper, 'from')],
      ['接收人', textOf(paper, 'to')],
      ['移交日期', listedOn && paperDay(listedOn)],
      ['接收日期', paperDayOf(paper.issuedAt)],
    ),
    ...(rows.length > 0 ? [table('移交的材料', ['序号', '材料', '页数', '原件或复印件'], rows)] : []),
    ...(nothing === '' ? [] : [paragraph(`没有材料可以移交：${sentence(nothing)}`)]),
    paragraph(missing === '' ? '以上材料接收人已经收齐。' : `接收人没有收到或不齐的：${sentence(missing)}`),
    blank('移交人签名、日期'),
    blank('接收人签名、日期'),
  ];
};
