import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { RoundSheet } from '../../../contract/quality/review';
import { circularOf } from '../../../domain/quality/review/circular';
import { dayOf } from '../../../domain/time/times';
import { now } from '../../words/when';
import { font, signed, titleOf, words } from './word-pieces';

function heading(text: string): Paragraph {
  const children = [new TextRun({ text, size: 30, bold: true, font, color: '000000' })];

  return new Paragraph({ heading: HeadingLevel.HEADING_2, spacing: { before: 240, after: 120 }, children });
}

function row(cells: readonly string[]): TableRow {
  return new TableRow({
    children: cells.map(
      (text) =>
        new TableCell({
          children: [
            new Paragraph({
              alignment: AlignmentType.CENTER,
              children: [new TextRun({ text, size: 24, font })],
            }),
          ],
        }),
    ),
  });
}

function table(rows: readonly (readonly string[])[]): Table {
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: rows.map(row) });
}

/** The circular on a round (评查通报) as a Word file, to be looked over and signed. */
export async function circularWord(round: RoundSheet, centre: string): Promise<Blob> {
  const { title, parts, signature } = circularOf(round, dayOf(now()));
  const head = titleOf(title);
  const body = parts.flatMap((part) => [
    heading(part.heading),
    ...part.sentences.map((sentence) => words(sentence)),
    ...(part.table ? [table(part.table)] : []),
  ]);
  const end = [signed(centre), signed(signature)];

  return Packer.toBlob(new Document({ sections: [{ children: [head, ...body, ...end] }] }));
}
