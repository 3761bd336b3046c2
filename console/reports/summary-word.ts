import { AlignmentType, Document, Footer, LineRuleType, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { linesOf } from '../../domain/statistics/summaries/paper';
import type { WrittenSummary } from '../../domain/statistics/summaries/write';

/** Half-points and names of GB/T 9704: title 二号小标宋, headings 三号黑体, body 三号仿宋, page number 四号宋体. */
const faces = {
  title: { font: '方正小标宋简体', size: 44 },
  heading: { font: '黑体', size: 32 },
  text: { font: '仿宋_GB2312', size: 32 },
  foot: { font: '宋体', size: 28 },
} as const;

/** Twentieths of a point: lines of 28 points, two signs in. */
const line = { line: 560, lineRule: LineRuleType.EXACT } as const;
const twoSigns = 640;
const oneSign = 320;
/** A4; above 37, below 35, left 28, right 26 millimetres. */
const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 2098, bottom: 1984, left: 1587, right: 1474, footer: 1100 },
};

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

/** — 1 —, outside on both sides of a sheet in print; here in the middle. */
function foot(): Footer {
  const { font, size } = faces.foot;
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size, font });

  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}

/** A document for Word or WPS in the layout of GB/T 9704: title, text, three empty lines for the seal, unit and day. */
export async function summaryWord(
  written: WrittenSummary,
  passages: Readonly<Record<string, string>>,
  { unit, day }: { readonly unit: string; readonly day: string },
): Promise<Blob> {
  const title = new Paragraph({
    ...{ alignment: AlignmentType.CENTER, spacing: { ...line, line: 640, after: 560 } },
    children: [run(written.title, 'title')],
  });
  const body = linesOf(written, passages).map(
    ({ kind, text }) =>
      new Paragraph({ spacing: line, indent: { firstLine: twoSigns }, children: [run(text, kind)] }),
  );
  const seal = Array.from({ length: 3 }, () => new Paragraph({ spacing: line, children: [] }));
  const end = [signedLine(unit, oneSign), signedLine(day, 4 * oneSign)];

  return Packer.toBlob(
    new Document({
      sections: [
        { properties: { page }, footers: { default: foot() }, children: [title, ...body, ...seal, ...end] },
      ],
    }),
  );
}
