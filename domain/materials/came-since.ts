import type { Material } from '../case/records/material';
import type { Instant } from '../time/times';

/** A file of a case; what was taken back is marked, or already left out. */
type HandedIn = Pick<Material, 'item' | 'uploadedAt'> & { readonly removedAt?: Instant | null };

/** Which files have come in for a paper, by its code, since a supplement notice asked for it and still stand. */
export function cameSince<File extends HandedIn>(
  askedAt: Instant,
  code: string,
  materials: readonly File[],
): readonly File[] {
  return materials.filter(
    ({ item, uploadedAt, removedAt }) => item === code && uploadedAt > askedAt && !removedAt,
  );
}
