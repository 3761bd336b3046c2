import { isSameHuman, type Human } from '../identity/same-human';
import type { StaffRole } from '../vocabulary/persons/roles';
import { mayBeOfHouse } from '../case/money-asked';
import { isContested, type ComplaintRecord, type FallsTo } from './complaint';
import { isInWords, isWhom } from './complaint-names';

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

/**
 * Whether it may be this person who is complained of: by the account, by the name or title that was written down, or
 * by the words. Nobody looks into what may be said of them.
 */
export function isAbout(
  one: Pick<ComplaintRecord, 'about' | 'target' | 'text'>,
  hand: ComplaintHand,
): boolean {
  if (one.target.staffId !== null && isSameHuman(hand, one.target.staffId)) return true;

  return isWhom(one, hand) || isInWords(one, hand);
}

/**
 * The centre does not look into itself: what is said of it or of its people goes to the bureau (法-55), and so does
 * money that was asked by nobody knows whom.
 */
export function isForBureau(
  one: Pick<ComplaintRecord, 'about' | 'target' | 'text' | 'house' | 'inCase'>,
): boolean {
  const { staffId, lawyerId, firmId } = one.target;
  if (staffId !== null || one.house === true) return true;
  const isOfHandler = !one.inCase && one.about === 'fee' && (lawyerId !== null || firmId !== null);

  return !isOfHandler && mayBeOfHouse(one);
}

/** Whether somebody may take the steps of a complaint: never one about themselves. */
export function mayHandle(one: ComplaintRecord, hand: ComplaintHand): boolean {
  if (isAbout(one, hand)) return false;

  return holds(hand, isForBureau(one) && one.falls !== 'director' ? ['supervisor'] : heads);
}

/**
 * To whom a complaint falls, so that none waits for nobody: past the bureau to the director where everybody of the
 * bureau is complained of, has decided what is contested, or is not there; past both to the bureau outside this desk.
 * @param staff everybody with an open account
 */
export function fallsTo(one: ComplaintRecord, staff: readonly ComplaintHand[]): FallsTo {
  const able = staff.filter((hand) => !isAbout(one, hand) && !hasDecided(one, hand));
  if (able.some((hand) => holds(hand, isForBureau(one) ? ['supervisor'] : heads))) return 'usual';

  return able.some((hand) => holds(hand, heads)) ? 'director' : 'outside';
}

/** Whoever decided does not look at what is said against it. */
function hasDecided(one: ComplaintRecord, hand: ComplaintHand): boolean {
  return isContested(one) && isSameHuman(hand, one.decision?.byId);
}

const watchers: readonly StaffRole[] = [...readers, 'user_manager'];

/**
 * To whom the desk shows that a complaint waits: whoever can look into it; where nobody can, those who can call the
 * bureau, and if these are all complained of, everybody, without a word of what was said.
 */
export function shownAsWaiting(
  one: ComplaintRecord,
  staff: readonly ComplaintHand[],
): readonly ComplaintHand[] {
  const fallen = { ...one, falls: fallsTo(one, staff) };
  if (fallen.falls !== 'outside')
    return staff.filter((hand) => mayHandle(fallen, hand) && !hasDecided(fallen, hand));
  const others = staff.filter((hand) => !isAbout(one, hand));
  const first = others.filter((hand) => holds(hand, watchers));

  return [first, others, staff].find((some) => some.length > 0) ?? [];
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
