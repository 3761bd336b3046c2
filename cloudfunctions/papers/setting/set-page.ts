import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Block, PaperDocument } from '../../../domain/documents/blocks';
import { setFacts, setListing, setSheet } from './set-facts';

const bodySize = 14;

/** A4 with the margins of an official letter, in points. */
const pageMargins: [number, number, number, number] = [79, 88, 74, 76];

/** So many facts stand in a letter line by line. */
const mostInLetter = 7;

/** A sheet is set closer, so that it stays on one or two pages. */
const sheetStyle = { fontSize: 12, lineHeight: 1.25 };

const setters: { [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>) => Content } = {
  paragraph: ({ text, indent, bold }) => ({
    text: indent ? text.replace(/^\s*/gm, '　　') : text,
    preserveLeadingSpaces: true,
    bold: bold ?? false,
    margin: [0, 0, 0, 6],
  }),
  facts: setFacts,
  table: setListing,
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
    footer: (page, pages) => ({
      text: `${documents[paperAt(page, starts)]?.foot ?? ''}\n${pageWord(page, pages, starts)}`,
      fontSize: 9,
      lineHeight: 1.2,
      alignment: 'center',
    }),
  };
}

/** A signature goes with the sentence it signs: it never stands alone on a page. */
function setBlocks(blocks: readonly Block[], sheet: boolean): Content[] {
  const set = (block: Block) => (isSheet(block, sheet) ? setSheet(block) : setBlock(block));
  const at = blocks.findIndex(({ kind }) => kind === 'signature');
  const [before, signed] = [blocks[at - 1], blocks[at]];
  if (!signed || before?.kind !== 'paragraph') return blocks.map(set);

  return [
    ...blocks.slice(0, at - 1).map(set),
    { stack: [set(before), set(signed)], unbreakable: true },
    ...blocks.slice(at + 1).map(set),
  ];
}

/** Many facts are set as on a sheet in a letter too, so that the signature stays on the first page. */
function isSheet(block: Block, sheet: boolean): block is Extract<Block, { kind: 'facts' }> {
  return block.kind === 'facts' && (sheet || block.rows.length > mostInLetter);
}

function setPaper({ title, number, blocks, sheet }: PaperDocument, place: number): Content[] {
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
    { stack: setBlocks(blocks, sheet), ...(sheet && sheetStyle) },
  ];
}

/** Which of the papers a page belongs to. */
const paperAt = (page: number, starts: readonly number[]): number =>
  starts.filter((start) => start <= page).length - 1;

/** `第 1 页，共 2 页`, counted within the paper that the page belongs to. */
function pageWord(page: number, pages: number, starts: readonly number[]): string {
  const from = starts[paperAt(page, starts)] ?? 1;
  const next = starts.find((start) => start > page) ?? pages + 1;

  return `第 ${page - from + 1} 页，共 ${next - from} 页`;
}
