import type { Ask } from '../reports/fill';
import type { Mould, MouldPiece, Part, Sentence } from './mould';
import { figureOfSlot, tell } from './tell';
import type { Sources } from './told';
import { askKey } from './told';

/** A piece of a text: words, or a number that knows which figure it is, of whom, and what it stands on. */
export interface Piece {
  readonly text: string;
  readonly figure?: string;
  readonly cuts?: Ask['cuts'];
  /** What is counted, in words. */
  readonly base?: string;
  /** The place it stands at, to be found again when the text is written anew. */
  readonly place?: string;
  /** A number that stands in the words of the mould itself: a person typed it. */
  readonly typed?: true;
}

/** A paragraph of a text. What a person has to write comes empty, with its name and the hint. */
export interface Paragraph {
  readonly kind: 'heading' | 'text' | 'asked';
  readonly pieces: readonly Piece[];
  readonly ask?: string;
  readonly hint?: string;
}

export interface WrittenSummary {
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Numbers with a unit in the words of a mould: nothing keeps them right. */
const typedNumber = /(\d+(?:\.\d+)?)(?=\s*(?:万?元|件|人|个|次|场|份|%|％|户|篇|起))/g;

function wordsOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const found of text.matchAll(typedNumber)) {
    if (found.index > at) pieces.push({ text: text.slice(at, found.index) });
    pieces.push({ text: found[0], typed: true });
    at = found.index + found[0].length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });

  return pieces;
}

function written(piece: MouldPiece, sources: Sources): readonly Piece[] {
  if (typeof piece === 'string') return wordsOf(piece);
  if ('called' in piece) {
    const names = { 期间: sources.period, 单位: sources.unit, 年份: String(sources.year) };

    return [{ text: names[piece.called] }];
  }
  const { figure, cuts, as, by } = piece;
  const place = `${askKey(piece)}|${by ?? as}`;

  return [{ text: tell(piece, sources), figure, cuts, base: figureOfSlot(piece).base, place }];
}

/** A condition on a target asks whether there is one; any other whether something was counted. */
function isSaid({ when }: Sentence, { told, target }: Sources): boolean {
  if (when === null) return true;
  if (when.as === 'target' || when.as === 'pace') return target(when) !== null;

  return (told(when).value ?? 0) !== 0;
}

/** Sentences run on in one paragraph until an empty line, as people write. */
function paragraphsOf(parts: readonly Part[], sources: Sources): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let isOpen = false;
  for (const part of parts) {
    if ('ask' in part) {
      paragraphs.push({ kind: 'asked', pieces: [], ask: part.ask, hint: part.hint });
      isOpen = false;
      continue;
    }
    if (part.starts) isOpen = false;
    if (!isSaid(part, sources)) continue;
    const pieces = part.pieces.flatMap((piece) => written(piece, sources));
    const last = paragraphs.at(-1);
    if (isOpen && last) paragraphs[paragraphs.length - 1] = { ...last, pieces: [...last.pieces, ...pieces] };
    else paragraphs.push({ kind: 'text', pieces });
    isOpen = true;
  }

  return paragraphs;
}

const chinese = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'] as const;

/** 一, 二, 三 before a heading. */
export function headingNumber(count: number): string {
  return chinese[count - 1] ?? String(count);
}

/**
 * Writes a document: sentences of what happened, numbers that know their figure, and a named place for what numbers
 * cannot say. A section of which nothing is left is left out.
 */
export function writeSummary({ title, sections }: Mould, sources: Sources): WrittenSummary {
  const filled = sections
    .map(({ heading, parts }) => ({ heading, paragraphs: paragraphsOf(parts, sources) }))
    .filter(({ paragraphs }) => paragraphs.length > 0);

  return {
    title: title
      .flatMap((piece) => written(piece, sources))
      .map(({ text }) => text)
      .join(''),
    paragraphs: filled.flatMap(({ heading, paragraphs }, at) => [
      { kind: 'heading', pieces: [{ text: `${headingNumber(at + 1)}、${heading}` }] },
      ...paragraphs,
    ]),
  };
}
