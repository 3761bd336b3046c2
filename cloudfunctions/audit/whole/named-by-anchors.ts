import type { Office } from '../../platform/office';
import { is } from '../../platform/sdk/sdk';
import type { Sealed } from '../../platform/documents/sealed';
import { anchorId, anchorSeal, isLink } from '../anchor-chains';

/** What the links name by which these documents say they were anchored: the number of the link before each entry. */
export async function namedByAnchors(
  office: Office,
  documents: readonly Sealed[],
): Promise<ReadonlySet<string>> {
  const numbers = [...new Set(documents.flatMap(({ anchor }) => (anchor === undefined ? [] : [anchor])))];
  if (numbers.length === 0) return new Set();
  const query = { _id: is.oneOf(numbers.map(anchorId)) };
  const found = await office.store.find('anchors', query, { limit: numbers.length });
  const whole = found.filter(isLink).filter((link) => link.seal === anchorSeal(office.keys, link));

  return new Set(
    whole.flatMap(({ no, cases, lines }) => [...cases, ...lines].map((entry) => `${no} ${entry}`)),
  );
}
