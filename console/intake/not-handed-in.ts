import type { Dossier } from '../../contract/dossier/dossier';
import type { SupplementItem } from '../../domain/case/records/review-record';
import { cameSince } from '../../domain/materials/came-since';

/** What an open supplement notice asked for and nobody has brought since. */
export function notHandedIn({ review, materials }: Dossier['case']): readonly SupplementItem[] {
  const last = review.supplements.at(-1);
  if (!last || last.suppliedAt !== null) return [];

  return last.items.filter(
    ({ code, supplied }) => !supplied && cameSince(last.askedAt, code, materials).length === 0,
  );
}
