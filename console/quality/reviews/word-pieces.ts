import { AlignmentType, HeadingLevel, Paragraph, TextRun } from 'docx';

export const font = { ascii: 'Times New Roman', eastAsia: 'SimSun', hAnsi: 'Times New Roman' };
const indent = { firstLine: 560 };

/** A sentence of the body. */
export function words(text: string, isIndented = true): Paragraph {
  const children = [new TextRun({ text, size: 28, font })];

  return new Paragraph({ ...(isIndented && { indent }), spacing: { line: 480 }, children });
}

/** The title of a document; on a page of its own where it is not the first. */
export function titleOf(text: string, pageBreakBefore = false): Paragraph {
  return new Paragraph({
    ...{ heading: HeadingLevel.HEADING_1, alignment: AlignmentType.CENTER, pageBreakBefore },
    spacing: { after: 360 },
    children: [new TextRun({ text, size: 40, bold: true, font, color: '000000' })],
  });
}

/** Who sends it, and when, at the right. */
export function signed(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    spacing: { before: 480 },
    children: [new TextRun({ text, size: 28, font })],
  });
}
