import type { Ask } from '../reports/fill';

/** How a figure is told at its place: the number alone, or what a reader needs beside it. */
export type SlotForm =
  | 'number'
  /** In ten thousand yuan, rounded once. */
  | 'wan'
  /** Beside the same days a year before. */
  | 'compared'
  /** Beside the days just before; months and quarters only (law-back-half §J.4). */
  | 'previous'
  /** What a rate divides by what. */
  | 'base'
  /** In per cent of the same figure without what is held fast, with both numbers. */
  | 'share'
  /** Value by value of a split, the largest first. */
  | 'list'
  /** What is to be reached in the year. */
  | 'target'
  /** How much of it is reached, and whether the days that have gone are kept up with. */
  | 'pace';

/** A place in a sentence. */
export interface Slot extends Ask {
  readonly as: SlotForm;
  /** By what a list is told apart. */
  readonly by?: string;
}

/** A place for the name of the unit or of the period. */
export interface Called {
  readonly called: '期间' | '单位' | '年份';
}

export type MouldPiece = string | Slot | Called;

/** A sentence with places for numbers. */
export interface Sentence {
  readonly pieces: readonly MouldPiece[];
  /** Left out where this is nought: nothing is said of what did not happen. */
  readonly when: Slot | null;
  /** Begins a paragraph. */
  readonly starts: boolean;
}

/** What numbers cannot say: asked of a person by name. */
export interface Passage {
  readonly ask: string;
  /** What belongs there, in a sentence. */
  readonly hint: string;
}

export type Part = Sentence | Passage;

export interface Section {
  readonly heading: string;
  readonly parts: readonly Part[];
}

/** A document that a centre writes again and again. */
export interface Mould {
  readonly title: readonly MouldPiece[];
  readonly sections: readonly Section[];
}

function slotsOf(pieces: readonly MouldPiece[]): readonly Slot[] {
  return pieces.flatMap((piece) => (typeof piece === 'string' || 'called' in piece ? [] : [piece]));
}

/** Every place for a number that a mould has, its conditions among them. */
export function slotsIn({ title, sections }: Mould): readonly Slot[] {
  const parts = sections.flatMap((section) => section.parts);

  return [
    ...slotsOf(title),
    ...parts.flatMap((part) =>
      'ask' in part ? [] : [...(part.when ? [part.when] : []), ...slotsOf(part.pieces)],
    ),
  ];
}

/** The names of the passages that a person writes. */
export function passagesIn({ sections }: Mould): readonly Passage[] {
  return sections.flatMap(({ parts }) => parts.flatMap((part) => ('ask' in part ? [part] : [])));
}
