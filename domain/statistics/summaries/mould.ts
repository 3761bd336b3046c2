/**
 * A sentence with places for numbers: `{受理案件}` a figure, `{挽回(元)|万}` in ten thousand yuan, `{受理案件|同比}` beside
 * the same days a year before, `{期间}` and `{单位}` as they are called.
 */
export interface Sentence {
  readonly text: string;
  /** Left out where this figure is nought: nothing is said of what did not happen. */
  readonly when?: string;
}

/** What numbers cannot say: asked of a person by name. */
export interface Passage {
  readonly ask: string;
  /** What belongs there, in a sentence. */
  readonly hint: string;
}

export interface Section {
  readonly heading: string;
  readonly parts: readonly (Sentence | Passage)[];
}

/** A document that a centre writes again and again. */
export interface Mould {
  readonly code: string;
  readonly title: string;
  readonly sections: readonly Section[];
}

/** A sentence; left out where `when` is nought. */
export function says(text: string, when?: string): Sentence {
  return when === undefined ? { text } : { text, when };
}

/** A passage that a person writes. */
export function ask(name: string, hint: string): Passage {
  return { ask: name, hint };
}

/** A place in a sentence: a name, and how it is told. */
export interface Slot {
  readonly name: string;
  readonly as: 'number' | 'wan' | 'compared';
}

/** What stands in place of the unit's and the period's name. */
export const calledSlots = ['期间', '单位'] as const;

const slotPattern = /\{([^{}|]+)(?:\|(万|同比))?\}/g;

/** A sentence as its words and slots, in order. */
export function piecesOf({ text }: Sentence): readonly (string | Slot)[] {
  const pieces: (string | Slot)[] = [];
  let at = 0;
  for (const found of text.matchAll(slotPattern)) {
    if (found.index > at) pieces.push(text.slice(at, found.index));
    const [whole, name = '', how] = found;
    pieces.push({ name, as: how === '万' ? 'wan' : how === '同比' ? 'compared' : 'number' });
    at = found.index + whole.length;
  }
  if (at < text.length) pieces.push(text.slice(at));

  return pieces;
}

/** Every figure that a mould names. */
export function figuresOf({ sections }: Mould): readonly string[] {
  const names = sections.flatMap(({ parts }) =>
    parts.flatMap((part) =>
      'ask' in part
        ? []
        : [
            ...(part.when === undefined ? [] : [part.when]),
            ...piecesOf(part).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.name])),
          ],
    ),
  );

  return [...new Set(names)].filter((name) => !(calledSlots as readonly string[]).includes(name));
}
