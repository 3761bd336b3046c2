import type { ActionName } from '../../vocabulary/actions';
import type { Role } from '../../vocabulary/persons/roles';
import type { CaseState } from '../../vocabulary/case-states';
import type { Instant } from '../../time/times';

/** Who did it: `id` is a staff user id, a provider id, an openid's keyed hash, or `clock`. */
export interface Actor {
  readonly id: string;
  readonly role: Role;
  /** The name shown in the history; for citizens `申请人`, `成员` …, never their real name. */
  readonly name: string;
}

/** One changed field, by dotted path into the case. `undefined` is not stored: absence is `null`. */
export interface Change {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** One thing that happened. Appended in the same write as the change itself; hashes chain per case. */
export interface CaseEvent {
  readonly no: number;
  readonly at: Instant;
  readonly actor: Actor;
  readonly action: ActionName;
  readonly from: CaseState | null;
  readonly to: CaseState;
  readonly note: string | null;
  readonly changes: readonly Change[];
  /** Hash of the previous event, `null` for the first. */
  readonly previous: string | null;
  readonly hash: string;
}

/** What a hash made with the office's key begins with; histories of earlier versions begin without. */
export const keyedMark = 'k.';

/** Whether a hash says that it was made with the office's key. */
export function isKeyed(hash: string): boolean {
  return hash.startsWith(keyedMark);
}
