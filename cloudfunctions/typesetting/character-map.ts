/** Whether a typeface draws a character (its code point). */
export type Draws = (code: number) => boolean;

/** A run of characters that a typeface draws: from the first to the last of them. */
type Run = readonly [first: number, last: number];

/** Where the table of a name begins in a TrueType or OpenType file. @throws Error where it has none */
function tableAt(file: Buffer, name: string): number {
  const count = file.readUInt16BE(4);
  for (let place = 12; place < 12 + count * 16; place += 16) {
    if (file.toString('latin1', place, place + 4) === name) return file.readUInt32BE(place + 8);
  }
  throw new Error(`a typeface without ${name}`);
}

/** The runs of a map of format 12, which names every character there is. Glyph 0 is the empty box. */
function runsOf(file: Buffer, at: number): Run[] {
  const count = file.readUInt32BE(at + 12);

  return Array.from({ length: count }, (_, place): Run => {
    const group = at + 16 + place * 12;
    const isBox = file.readUInt32BE(group + 8) === 0;

    return [file.readUInt32BE(group) + (isBox ? 1 : 0), file.readUInt32BE(group + 4)];
  });
}

/** The runs of a map of format 4, as older typefaces have it: characters of two bytes in segments. */
function runsOfSegments(file: Buffer, at: number): Run[] {
  const twice = file.readUInt16BE(at + 6);
  const word = (list: number, place: number) => file.readUInt16BE(at + 14 + list + place * 2);
  const segments = Array.from({ length: twice / 2 }, (_, place): Run => {
    return [word(twice + 2, place), word(0, place)];
  });

  return segments.filter(([first]) => first !== 0xffff);
}

/**
 * How high a line of a typeface is by itself, in parts of the type size (the `hhea` and `head` tables).
 * @throws Error for a file that has neither
 */
export function lineHeightOf(file: Buffer): number {
  const [lines, head] = [tableAt(file, 'hhea'), tableAt(file, 'head')];

  return (file.readInt16BE(lines + 4) - file.readInt16BE(lines + 6)) / file.readUInt16BE(head + 18);
}

/**
 * Reads out of a typeface file which characters it draws (the `cmap` table).
 * @throws Error for a file that has no map of Unicode
 */
export function charactersOf(file: Buffer): Draws {
  const table = tableAt(file, 'cmap');
  const maps = Array.from({ length: file.readUInt16BE(table + 2) }, (_, place) => {
    return table + file.readUInt32BE(table + 8 + place * 8);
  });
  const full = maps.find((at) => file.readUInt16BE(at) === 12);
  const short = maps.find((at) => file.readUInt16BE(at) === 4);
  if (full === undefined && short === undefined)
    throw new Error('a typeface without a map of its characters');
  const runs = full === undefined ? runsOfSegments(file, short ?? 0) : runsOf(file, full);

  return (code) => {
    let [low, high] = [0, runs.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const [first, last] = runs[middle] ?? [0, 0];
      if (code >= first && code <= last) return true;
      if (code < first) high = middle - 1;
      else low = middle + 1;
    }

    return false;
  };
}
