import { AlignmentType, Document, DocumentGridType, Footer, LineRuleType, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { linesOf } from '../../domain/statistics/summaries/paper';
import type { WrittenSummary } from '../../domain/statistics/summaries/write';

/** Half-points and names of GB/T 9704: title 二号小标宋, headings 三号黑体, body 三号仿宋, page number 四号宋体. */
const faces = {
  title: { font: '方正小标宋简体', size: 44 },
  heading: { font: '黑体', size: 32 },
  text: { font: '仿宋_GB2312', size: 32 },
  foot: { font: '宋体', size: 28 },
} as const;

/** Twentieths of a point: 22 lines on a page of 225 millimetres, two signs in. */
const linePitch = 579;
const line = { line: linePitch, lineRule: LineRuleType.EXACT } as const;
const twoSigns = 640;
const oneSign = 320;
const oneFootSign = 280;
/** A4; above 37, below 35, left 28, right 26 millimetres. */
const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 2098, bottom: 1984, left: 1587, right: 1474, footer: 1304 },
};
/** 28 signs on a line of 156 millimetres: each a little narrower than 三号, in 4096ths of a point. */
const grid = { type: DocumentGridType.LINES_AND_CHARS, linePitch, charSpace: -850 };

function run(text: string, face: keyof typeof faces): TextRun {
  const { font, size } = faces[face];

  return new TextRun({ text, size, font: { ascii: font, hAnsi: font, eastAsia: font } });
}

function signedLine(text: string, right: number): Paragraph {
  return new Paragraph({
    ...{ alignment: AlignmentType.RIGHT, spacing: line, indent: { right } },
    children: [run(text, 'text')],
  });
}

/** — 1 —, one sign in from the outer edge: right on odd pages, left on even ones. */
function foot(side: 'left' | 'right'): Footer {
  const { font, size } = faces.foot;
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size, font });

  const alignment = side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT;

  return new Footer({
    children: [new Paragraph({ alignment, indent: { [side]: oneFootSign }, children: [number] })],
  });
}

const dayIndent = 4 * oneSign;

/** How many signs wide a text is; figures are half as wide. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[\u0020-\u007e]/.test(sign) ? 0.5 : 1), 0);
}

/** The unit stands centred over the day, which is four signs in. */
function unitIndent(unit: string, day: string): number {
  return Math.max(0, Math.round(dayIndent + ((widthOf(day) - widthOf(unit)) / 2) * oneSign));
}

/** A document for Word or WPS in the layout of GB/T 9704: title, text, three empty lines for the seal, unit and day. */
export async function summaryWord(
  written: WrittenSummary,
  passages: Readonly<Record<string, string>>,
  { unit, day, draft }: { readonly unit: string; readonly day: string; readonly draft: boolean },
): Promise<Blob> {
  const title = new Paragraph({
    ...{ alignment: AlignmentType.CENTER, spacing: { ...line, line: 640, after: 560 } },
    children: [run(written.title, 'title')],
  });
  const body = linesOf(written, passages, draft).map(
    ({ kind, text }) =>
      new Paragraph({ spacing: line, indent: { firstLine: twoSigns }, children: [run(text, kind)] }),
  );
  const seal = Array.from({ length: 3 }, () => new Paragraph({ spacing: line, children: [] }));
  const end = [signedLine(unit, unitIndent(unit, day)), signedLine(day, dayIndent)];

  return Packer.toBlob(
    new Document({
      evenAndOddHeaderAndFooters: true,
      styles: { default: { document: { run: { size: faces.text.size } } } },
      sections: [
        {
          properties: { page, grid },
          footers: { default: foot('right'), even: foot('left') },
          children: [title, ...body, ...seal, ...end],
        },
      ],
    }),
  );
}
