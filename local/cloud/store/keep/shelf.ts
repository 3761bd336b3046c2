const mostSelections = 8;
const mostTexts = 3000;

type Texts = Map<number, string>;

/**
 * What lists last showed of documents (a field selection, as it leaves), kept in memory until the document changes:
 * a queue that many look at is not cut out of whole documents anew each time.
 */
export class Shelf {
  readonly #tables = new Map<string, Map<string, Texts>>();

  /** The texts kept of one table for one selection, by row number. Whoever makes a text puts it in with `keep`. */
  of(table: string, selection: string): Texts {
    const selections = at(this.#tables, table, () => new Map<string, Texts>());
    const known = selections.get(selection);
    if (known) return known;
    if (selections.size >= mostSelections) dropFirst(selections);

    return at(selections, selection, () => new Map<number, string>());
  }

  /** Keeps a text; the one kept longest goes when there are too many. */
  keep(texts: Texts, r: number, text: string): string {
    if (texts.size >= mostTexts) dropFirst(texts);
    texts.set(r, text);

    return text;
  }

  /** Forgets a document that is about to change, whether or not the change lasts. */
  forget(table: string, r: number): void {
    for (const texts of this.#tables.get(table)?.values() ?? []) texts.delete(r);
  }
}

function at<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);

  return made;
}

function dropFirst<Key>(map: Map<Key, unknown>): void {
  for (const key of map.keys()) {
    map.delete(key);
    return;
  }
}
