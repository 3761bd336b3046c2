import type { PaperDocument } from '../../documents/blocks';
import { heading, paragraph, signature } from '../../documents/blocks';
import type { WrittenSummary } from './write';

/** The words of a document, paragraph by paragraph; what a person has to write and did not is left out. */
export function linesOf(
  { paragraphs }: WrittenSummary,
  passages: Readonly<Record<string, string>>,
): readonly { readonly kind: 'heading' | 'text'; readonly text: string }[] {
  return paragraphs.flatMap(({ kind, pieces, ask = '' }) => {
    const texts =
      kind === 'asked' ? (passages[ask] ?? '').split('\n') : [pieces.map(({ text }) => text).join('')];

    return texts
      .filter((text) => text.trim() !== '')
      .map((text) => ({ kind: kind === 'heading' ? kind : 'text', text }) as const);
  });
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
      ...linesOf(written, passages).map(({ kind, text }) =>
        kind === 'heading' ? heading(text) : paragraph(text),
      ),
      signature(unit, ...(signer === null ? [] : [`签发人：${signer}`]), day),
    ],
  };
}
