import { plainText } from '../identity/normalise';

/** Who complained, as far as it was written down. */
interface Complainant {
  /** The phone that filed it. */
  readonly ownerKey: string | null;
  readonly phone: string | null;
  readonly name: string | null;
  readonly caseId: string | null;
}

function isSame(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && plainText(one) === plainText(other);
}

/**
 * Whether two complaints came from the same person, for certain: the same phone; the same number, which another
 * name does not share; the same name in the same case. Whatever is left open is somebody else.
 */
export function isSameComplainant(one: Complainant, other: Complainant): boolean {
  if (isSame(one.ownerKey, other.ownerKey)) return true;
  const isOtherName = one.name !== null && other.name !== null && !isSame(one.name, other.name);
  if (isOtherName) return false;

  return isSame(one.phone, other.phone) || (isSame(one.name, other.name) && isSame(one.caseId, other.caseId));
}
