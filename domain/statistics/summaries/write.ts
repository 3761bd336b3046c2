import { fieldError } from '../../refusals/errors';
import { figureNamed } from '../sum-figures';
import { compared } from './compare';
import { calledSlots, piecesOf } from './mould';
import type { Mould, Sentence } from './mould';

/** A figure as counted, with the same days a year before. */
export interface Told {
  readonly value: number | null;
  readonly earlier: number | null;
}

/** A piece of a text: words, or a number that knows which figure it is. */
export interface Piece {
  readonly text: string;
  readonly figure?: string;
}

/** A paragraph of a text. What a person has to write comes empty, with the hint. */
export interface Paragraph {
  readonly kind: 'heading' | 'sentence' | 'asked';
  readonly pieces: readonly Piece[];
  readonly hint?: string;
}

export interface WrittenSummary {
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Who writes, of which days, with which numbers. */
export interface Sources {
  readonly unit: string;
  readonly period: string;
  readonly told: (figure: string) => Told;
}

/** Numbers in ten thousand yuan have two decimals, rounded once. */
function inWan(value: number): string {
  return (Math.round(value / 100) / 100).toFixed(2);
}

function unitOf(name: string): string {
  const figure = figureNamed(name);
  if (!figure) throw fieldError('InputInvalid', 'mould', `模板里的“${name}”不是指标，请改成表里有的。`);

  return figure.unit;
}

function piece(slot: Exclude<ReturnType<typeof piecesOf>[number], string>, sources: Sources): Piece {
  const { name, as } = slot;
  if (name === calledSlots[0]) return { text: sources.period };
  if (name === calledSlots[1]) return { text: sources.unit };
  const unit = unitOf(name);
  const { value, earlier } = sources.told(name);
  if (as === 'compared') return { text: compared(value, earlier, unit), figure: name };
  const text = value === null ? '—' : as === 'wan' ? inWan(value) : String(value);

  return { text, figure: name };
}

function piecesFor(sentence: Sentence, sources: Sources): readonly Piece[] {
  return piecesOf(sentence).map((one) => (typeof one === 'string' ? { text: one } : piece(one, sources)));
}

function isSaid({ when }: Sentence, { told }: Sources): boolean {
  return when === undefined || (told(when).value ?? 0) !== 0;
}

const chinese = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

/**
 * Writes a document: sentences of what happened, numbers that know their figure, and a named place for what numbers
 * cannot say. A section of which nothing is left is left out.
 * @throws DomainError InputInvalid for a mould that names a figure that there is not
 */
export function writeSummary(mould: Mould, sources: Sources): WrittenSummary {
  const title = piecesFor({ text: mould.title }, sources)
    .map(({ text }) => text)
    .join('');
  const filled = mould.sections.flatMap(({ heading, parts }) => {
    const paragraphs = parts.flatMap((part): readonly Paragraph[] => {
      if ('ask' in part)
        return [{ kind: 'asked', pieces: [{ text: '' }], hint: `${part.ask}：${part.hint}` }];

      return isSaid(part, sources) ? [{ kind: 'sentence', pieces: piecesFor(part, sources) }] : [];
    });

    return paragraphs.length === 0 ? [] : [{ heading, paragraphs }];
  });

  return {
    title,
    paragraphs: filled.flatMap(({ heading, paragraphs }, at) => [
      { kind: 'heading', pieces: [{ text: `${chinese[at] ?? at + 1}、${heading}` }] },
      ...paragraphs,
    ]),
  };
}
