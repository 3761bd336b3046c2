import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Block, PaperDocument } from '../../domain/documents/blocks';
import { bodySize, leading, pageMargins, sheetStyle, titleSize, wideMargins, type Face } from './measures';
import { setListing, setSheet } from './set-facts';
import { setHands } from './set-hands';

const setters: { [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>) => Content } = {
  paragraph: ({ text, indent, bold }) => ({
    text: indent ? text.replace(/^\s*/gm, '　　') : text,
    preserveLeadingSpaces: true,
    bold: bold ?? false,
  }),
  facts: setSheet,
  table: setListing,
  items: ({ items }) => ({ ol: [...items], margin: [28, 0, 0, 4] }),
  // Lines to write on stay on one page, below what is to be written.
  blank: ({ label, lines }) => ({
    stack: [
      lines === 1 ? `${label}：${'＿'.repeat(12)}` : `${label}：${`\n${'＿'.repeat(22)}`.repeat(lines)}`,
    ],
    unbreakable: true,
    margin: [0, 6, 0, 6],
  }),
  picture: ({ code, text }) => ({
    columns: [
      { qr: code, fit: 92, eccLevel: 'M', width: 100 },
      { text, margin: [8, 4, 0, 0] },
    ],
    margin: [0, 6, 0, 6],
    unbreakable: true,
  }),
  // The date stands four characters from the edge, the name above it: the seal covers both.
  signature: ({ lines }) => ({
    text: lines.join('\n'),
    alignment: 'right',
    margin: [0, 24, bodySize * 2, 0],
  }),
  signed: setHands,
};

function setBlock(block: Block): Content {
  return (setters[block.kind] as (one: Block) => Content)(block);
}

/**
 * The page description of a paper. Preview and final PDF come from here alike; a draft carries 草稿 across the page.
 * @param madeAt moment written into the file, so that the same paper is always the same bytes
 */
export function setPage(document: PaperDocument, madeAt: Date, face: Face): TDocumentDefinitions {
  return setPages([document], madeAt, [1], face);
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
  face: Face,
): TDocumentDefinitions {
  const isWide = documents.some(({ wide }) => wide === true);
  const title = documents.length === 1 ? (documents[0]?.title ?? '') : '法律援助文书';

  return {
    pageSize: 'A4',
    ...(isWide ? { pageOrientation: 'landscape', pageMargins: wideMargins } : { pageMargins }),
    info: { title, creationDate: madeAt, modDate: madeAt, producer: '援手', creator: '援手' },
    defaultStyle: { font: face.font, fontSize: bodySize, lineHeight: leading / bodySize / face.lineHeight },
    ...(documents.some(({ draft }) => draft)
      ? { watermark: { text: '草稿', opacity: 0.12, bold: true } }
      : {}),
    content: documents.flatMap((document, place) => setPaper(document, place, face)),
    footer: (page, pages) => ({
      text: `${documents[paperAt(page, starts)]?.foot ?? ''}\n${pageWord(page, pages, starts)}`,
      fontSize: 9,
      lineHeight: 1.2,
      alignment: 'center',
      margin: [0, 24, 0, 0],
    }),
  };
}

/** A signature goes with the sentence it signs: it never stands alone on a page. */
function setBlocks(blocks: readonly Block[]): Content[] {
  const at = blocks.findIndex(({ kind }) => kind === 'signature');
  const [before, signed] = [blocks[at - 1], blocks[at]];
  if (!signed || before?.kind !== 'paragraph') return blocks.map(setBlock);

  return [
    ...blocks.slice(0, at - 1).map(setBlock),
    { stack: [setBlock(before), setBlock(signed)], unbreakable: true },
    ...blocks.slice(at + 1).map(setBlock),
  ];
}

/** Where the organ signs its letter the seal is set. */
function withSeal(blocks: readonly Block[], issuer: string): readonly Block[] {
  return blocks.map((block) =>
    block.kind === 'signature' && issuer !== ''
      ? { ...block, lines: block.lines.map((line) => (line === issuer ? `${line}（印章）` : line)) }
      : block,
  );
}

/** The name of the organ stands above the title of what it sends out; a form has its title alone. */
function setPaper(document: PaperDocument, place: number, { font }: Face): Content[] {
  const { title, issuer, number, blocks, sheet } = document;
  const heading = {
    font: `${font}Title`,
    fontSize: titleSize,
    lineHeight: 1.05,
    alignment: 'center' as const,
    margin: [0, 0, 0, 6] as [number, number, number, number],
  };

  return [
    {
      ...heading,
      text: issuer === '' ? title : `${issuer}\n${title}`,
      ...(place > 0 && { pageBreak: 'before' as const }),
    },
    { text: number, id: markOf(place), alignment: 'center', lineHeight: 1.1, margin: [0, 0, 0, 10] },
    { stack: setBlocks(withSeal(blocks, issuer)), ...(sheet && sheetStyle) },
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
