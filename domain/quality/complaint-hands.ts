import { isSameHuman, type Human } from '../identity/same-human';
import { plainText } from '../identity/normalise';
import type { StaffRole } from '../vocabulary/persons/roles';
import type { ComplaintRecord } from './complaint';

/** Somebody at the desk, as far as a complaint is concerned. */
export interface ComplaintHand extends Human {
  readonly name: string;
  readonly roles: readonly StaffRole[];
}

/** Who wrote a complaint down. */
export interface WrittenBy {
  readonly takenById: string | null;
}

const heads: readonly StaffRole[] = ['supervisor', 'director'];
const readers: readonly StaffRole[] = [...heads, 'auditor'];

function holds({ roles }: Pick<ComplaintHand, 'roles'>, some: readonly StaffRole[]): boolean {
  return some.some((role) => roles.includes(role));
}

/** Whether it is this person who is complained of: by the account, or by the name that was written down. */
export function isAbout({ target }: Pick<ComplaintRecord, 'target'>, hand: ComplaintHand): boolean {
  if (target.staffId !== null) return isSameHuman(hand, target.staffId);

  return target.name !== null && plainText(target.name) === plainText(hand.name);
}

/** The centre does not look into itself: what is said of it or of its people goes to the bureau (法-55). */
export function isForBureau({ about, target }: Pick<ComplaintRecord, 'about' | 'target'>): boolean {
  return about === 'centre' || about === 'staff' || target.staffId !== null;
}

/** Whether somebody may take the steps of a complaint: never one about themselves. */
export function mayHandle(one: ComplaintRecord, hand: ComplaintHand): boolean {
  if (isAbout(one, hand)) return false;

  return holds(hand, isForBureau(one) ? ['supervisor'] : heads);
}

/** Whether somebody was asked to look into it. */
export function looksInto(
  { delegation, state }: ComplaintRecord,
  { id }: Pick<ComplaintHand, 'id'>,
): boolean {
  return state === 'accepted' && delegation?.staffId === id;
}

/** Whether somebody may read it: the bureau, the director, the auditor, whoever wrote it down or looks into it. */
export function maySeeComplaint(
  one: ComplaintRecord,
  { takenById }: WrittenBy,
  hand: ComplaintHand,
): boolean {
  if (isAbout(one, hand)) return false;

  return holds(hand, readers) || takenById === hand.id || one.delegation?.staffId === hand.id;
}
