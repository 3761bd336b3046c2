import type { StoredCase, WholeMemory } from '../../platform/documents';

type Seen = WholeMemory['numbers'];

const numberPattern = /〔(\d{4})〕第(\d+)号/;

/** Under which counter and kind a paper's number stands, and which it is; `null` for a number of another shape. */
export function placeOfNumber(
  centreId: string,
  paper: StoredCase['papers'][number] | null,
): { readonly key: string; readonly value: number } | null {
  const [, year, value] = numberPattern.exec(String(paper?.number)) ?? [];

  return year === undefined
    ? null
    : { key: `papers:${centreId}:${year}|${paper?.code}`, value: Number(value) };
}

/** What was seen so far with the numbers of these cases: a bit for each, a second where it was there already. */
export function withNumbers(seen: Seen, cases: readonly StoredCase[]): Seen {
  const bits = new Map(seen.map(([key, text]) => [key, Buffer.from(text, 'base64')]));
  for (const { centreId, papers } of cases)
    for (const paper of Array.isArray(papers) ? (papers as StoredCase['papers']) : []) {
      const place = placeOfNumber(centreId, paper);
      if (place) bits.set(place.key, marked(bits.get(place.key), place.value));
    }

  return [...bits].map(([key, buffer]) => [key, buffer.toString('base64')] as const);
}

/** How often a number was seen: never, once, or more often. */
export function timesSeen(bits: string, value: number): 0 | 1 | 2 {
  const byte = Buffer.from(bits, 'base64')[value >> 2] ?? 0;
  const pair = (byte >> ((value & 3) * 2)) & 3;

  return pair === 3 ? 2 : pair === 1 ? 1 : 0;
}

/** The highest number that was seen. */
export function highestSeen(bits: string): number {
  const most = Buffer.from(bits, 'base64').length * 4 - 1;
  for (let value = most; value > 0; value -= 1) if (timesSeen(bits, value) > 0) return value;

  return 0;
}

/** Two bits a number: seen, and seen again. */
function marked(before: Uint8Array | undefined, value: number): Buffer<ArrayBuffer> {
  const buffer = Buffer.alloc(Math.max(before?.length ?? 0, (value >> 2) + 1));
  buffer.set(before ?? []);
  const shift = (value & 3) * 2;
  const byte = buffer[value >> 2] ?? 0;
  buffer[value >> 2] = byte | (((byte >> shift) & 1 ? 3 : 1) << shift);

  return buffer;
}
