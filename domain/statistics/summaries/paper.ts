import type { PaperDocument } from '../../documents/blocks';
import { heading, paragraph, signature } from '../../documents/blocks';
import { headingNumber } from './write';
import type { WrittenSummary } from './write';

interface Line {
  readonly kind: 'heading' | 'text';
  readonly text: string;
}

/** Headings with nothing under them go, and those that stay are counted anew. */
function withoutEmptyHeadings(lines: readonly Line[]): readonly Line[] {
  const kept = lines.filter(({ kind }, at) => kind === 'text' || lines[at + 1]?.kind === 'text');
  let count = 0;

  return kept.map((line) => {
    if (line.kind === 'text') return line;
    count += 1;

    return { ...line, text: line.text.replace(/^[^、]{1,3}(?=、)/, headingNumber(count)) };
  });
}

/**
 * The words of a document, paragraph by paragraph.
 * @param draft what a person has to write and did not is asked for by its name; in what is signed it is left out
 */
export function linesOf(
  { paragraphs }: WrittenSummary,
  passages: Readonly<Record<string, string>>,
  draft: boolean,
): readonly Line[] {
  const lines = paragraphs.flatMap(({ kind, pieces, ask = '' }): readonly Line[] => {
    const written = passages[ask] ?? '';
    const asked = written.trim() === '' && draft ? `（请填写：${ask}）` : written;
    const texts = kind === 'asked' ? asked.split('\n') : [pieces.map(({ text }) => text).join('')];

    return texts
      .filter((text) => text.trim() !== '')
      .map((text) => ({ kind: kind === 'heading' ? kind : 'text', text }));
  });

  return withoutEmptyHeadings(lines);
}

/** A document as a paper to be set. @param signer `null`: a draft */
export function summaryPaper(
  written: WrittenSummary,
  passages: Readonly<Record<string, string>>,
  { unit, signer, day }: { readonly unit: string; readonly signer: string | null; readonly day: string },
): PaperDocument {
  return {
    ...{ title: written.title, issuer: '', number: '', draft: signer === null, sheet: false, foot: '' },
    blocks: [
      ...linesOf(written, passages, signer === null).map(({ kind, text }) =>
        kind === 'heading' ? heading(text) : paragraph(text),
      ),
      signature(unit, ...(signer === null ? [] : [`签发人：${signer}`]), day),
    ],
  };
}
