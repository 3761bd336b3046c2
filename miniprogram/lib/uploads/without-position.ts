import { standsAt } from './camera-notes';
import { heicWithoutPosition } from './heic-position';
import { jpegWithoutPosition } from './jpeg-position';
import { pngWithoutPosition } from './png-position';

/** The kinds of photo that are taken, each told by how its bytes begin. */
const kinds = [
  { ending: 'jpg', at: 0, signs: '\xff\xd8', without: jpegWithoutPosition },
  { ending: 'png', at: 0, signs: '\x89PNG\r\n\x1a\n', without: pngWithoutPosition },
  { ending: 'heic', at: 4, signs: 'ftyp', without: heicWithoutPosition },
] as const;

/** A photo that says nothing of a place, and how its name ends. */
export interface Placeless {
  readonly bytes: Uint8Array;
  readonly ending: (typeof kinds)[number]['ending'];
}

/**
 * A photo that does not say where it was taken: whoever hides from somebody must not be found by a photo in a file that
 * the other side may ask to see.
 * @returns null where it says nothing of a place, or is no photo
 */
export function withoutPosition(given: Uint8Array): Placeless | null {
  const kind = kinds.find(({ at, signs }) => standsAt(given, at, signs));
  if (!kind) return null;
  const bytes = kind.without(given);

  return bytes && { bytes, ending: kind.ending };
}
