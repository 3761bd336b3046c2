import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Block, PaperDocument } from '../../domain/documents/blocks';

const bodySize = 14;

/** A4 with the margins of an official letter, in points. */
const pageMargins: [number, number, number, number] = [85, 96, 74, 80];

const setters: { [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>) => Content } = {
  paragraph: ({ text, indent, bold }) => ({
    text: indent ? `　　${text}` : text,
    bold: bold ?? false,
    margin: [0, 0, 0, 6],
  }),
  facts: ({ rows }) => ({
    table: { widths: [110, '*'], body: rows.map(([label, value]) => [{ text: label, bold: true }, value]) },
    margin: [0, 4, 0, 10],
  }),
  items: ({ items }) => ({ ol: [...items], margin: [28, 0, 0, 8] }),
  blank: ({ label, lines }) => ({
    text: `${label}${'\n＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿'.repeat(lines)}`,
    margin: [0, 6, 0, 6],
  }),
  signature: ({ lines }) => ({ text: lines.join('\n'), alignment: 'right', margin: [0, 24, 0, 0] }),
};

function setBlock(block: Block): Content {
  return (setters[block.kind] as (one: Block) => Content)(block);
}

/**
 * The page description of a paper. Preview and final PDF come from here alike; a draft carries 草稿 across the page.
 * @param madeAt moment written into the file, so that the same paper is always the same bytes
 */
export function setPage(document: PaperDocument, madeAt: Date): TDocumentDefinitions {
  return setPages([document], madeAt, [1]);
}

/** The mark by which a paper's first page is found among several. */
export const markOf = (place: number): string => `paper-${place}`;

/**
 * The page description of several papers in one file, each beginning on a page of its own.
 * @param starts the page on which each paper begins, so that its pages are counted within it
 */
export function setPages(
  documents: readonly PaperDocument[],
  madeAt: Date,
  starts: readonly number[],
): TDocumentDefinitions {
  const title = documents.length === 1 ? (documents[0]?.title ?? '') : '法律援助文书';

  return {
    pageSize: 'A4',
    pageMargins,
    info: { title, creationDate: madeAt, modDate: madeAt, producer: '援手', creator: '援手' },
    defaultStyle: { font: 'Song', fontSize: bodySize, lineHeight: 1.4 },
    ...(documents.some(({ draft }) => draft)
      ? { watermark: { text: '草稿', opacity: 0.12, bold: true } }
      : {}),
    content: documents.flatMap(setPaper),
    footer: (page, pages) => ({ text: pageWord(page, pages, starts), fontSize: 9, alignment: 'center' }),
  };
}

function setPaper({ title, number, blocks, foot }: PaperDocument, place: number): Content[] {
  return [
    {
      text: title,
      fontSize: 22,
      bold: true,
      alignment: 'center',
      margin: [0, 0, 0, 8],
      ...(place > 0 && { pageBreak: 'before' as const }),
    },
    { text: number, id: markOf(place), alignment: 'center', margin: [0, 0, 0, 18] },
    ...blocks.map(setBlock),
    { text: foot, fontSize: 10, margin: [0, 24, 0, 0] },
  ];
}

/** `第 1 页，共 2 页`, counted within the paper that the page belongs to. */
function pageWord(page: number, pages: number, starts: readonly number[]): string {
  const from = starts.filter((start) => start <= page).at(-1) ?? 1;
  const next = starts.find((start) => start > page) ?? pages + 1;

  return `第 ${page - from + 1} 页，共 ${next - from} 页`;
}
