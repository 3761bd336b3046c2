import { facts, signature, table, type PaperDocument, type Row } from './blocks';

/** What stands on the cover of a volume. */
export interface VolumeCover {
  readonly centre: string;
  readonly number: string;
  readonly rows: readonly Row[];
}

/** One bound line: its pages are numbered through the whole volume. */
export interface BoundLine {
  readonly part: string;
  readonly title: string;
  readonly from: number;
  readonly pages: number;
}

const sheet = { draft: false, sheet: true, foot: '' } as const;

/** 卷宗封面. */
export function volumeCover({ centre, number, rows }: VolumeCover): PaperDocument {
  return { ...sheet, title: '法律援助案件卷宗', issuer: centre, number, blocks: [facts(...rows)] };
}

/** 卷内目录: each paper with the pages on which it stands. */
export function volumeCatalogue(lines: readonly BoundLine[], number: string): PaperDocument {
  const rows = lines.map(({ part, title, from, pages }, place) => [
    ...[String(place + 1), title, part],
    pages > 1 ? `${from}–${from + pages - 1}` : String(from),
  ]);

  return {
    ...{ ...sheet, title: '卷内目录', issuer: '', number },
    blocks: [table('', ['序号', '材料', '部分', '页号'], rows)],
  };
}

/** 卷内备考表: how many pages, what could not be bound; signed by hand on the printed volume. */
export function volumeEndorsement(
  {
    pages,
    unbound,
    madeOn,
  }: { readonly pages: number; readonly unbound: readonly string[]; readonly madeOn: string },
  number: string,
): PaperDocument {
  return {
    ...{ ...sheet, title: '卷内备考表', issuer: '', number },
    blocks: [
      facts(
        ['本卷页数', `${pages}页（不含封面、目录和本表）`],
        ['没有装订的', unbound.length > 0 ? `${unbound.join('、')}，见电子卷宗` : '无'],
        ['生成日期', madeOn],
      ),
      signature('立卷人：＿＿＿＿＿＿', '检查人：＿＿＿＿＿＿', '日期：＿＿＿＿＿＿'),
    ],
  };
}
