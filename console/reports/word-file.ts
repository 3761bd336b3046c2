import { strToU8, zipSync } from 'fflate';

/** A line of a document: its title, a heading, or body text. */
export interface WordLine {
  readonly as: 'title' | 'heading' | 'body';
  readonly text: string;
}

/** Half-points and names of GB/T 9704: title 二号 小标宋, headings 三号 黑体, body 三号 仿宋, first line in by two signs. */
const styles = {
  title: { font: '方正小标宋简体', size: 44, place: '<w:jc w:val="center"/>' },
  heading: { font: '黑体', size: 32, place: '<w:ind w:firstLineChars="200" w:firstLine="640"/>' },
  body: { font: '仿宋_GB2312', size: 32, place: '<w:ind w:firstLineChars="200" w:firstLine="640"/>' },
} as const;

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function paragraph({ as, text }: WordLine): string {
  const { font, size, place } = styles[as];
  const fonts = `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}"/>`;
  const run = `<w:rPr>${fonts}<w:sz w:val="${size}"/></w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t>`;

  return `<w:p><w:pPr><w:spacing w:line="560" w:lineRule="exact"/>${place}</w:pPr><w:r>${run}</w:r></w:p>`;
}

/** A4 with the margins of an official document in twentieths of a point: 37, 35, 28 and 26 millimetres. */
const page =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:bottom="1984" w:left="1587" w:right="1474" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>';

/** A document for Word or WPS in the layout of GB/T 9704. */
export function wordFile(lines: readonly WordLine[]): Uint8Array {
  const body = lines.map(paragraph).join('');
  const files = {
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${head}<w:document xmlns:w="${main}"><w:body>${body}${page}</w:body></w:document>`,
  };
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);

  return zipSync(Object.fromEntries(bytes));
}
