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
  return {
    pageSize: 'A4',
    pageMargins,
    info: { title: document.title, creationDate: madeAt, modDate: madeAt, producer: '援手', creator: '援手' },
    defaultStyle: { font: 'Song', fontSize: bodySize, lineHeight: 1.4 },
    ...(document.draft ? { watermark: { text: '草稿', opacity: 0.12, bold: true } } : {}),
    content: [
      { text: document.title, fontSize: 22, bold: true, alignment: 'center', margin: [0, 0, 0, 8] },
      { text: document.number, alignment: 'center', margin: [0, 0, 0, 18] },
      ...document.blocks.map(setBlock),
      { text: document.foot, fontSize: 10, margin: [0, 24, 0, 0] },
    ],
    footer: (page, pages) => ({ text: `第 ${page} 页，共 ${pages} 页`, fontSize: 9, alignment: 'center' }),
  };
}
