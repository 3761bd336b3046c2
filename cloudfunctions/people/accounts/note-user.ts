import type { User } from '../../platform/documents';
import { noteChange, type Changing } from '../../centre/note-change';

/** Writes down what was done with an account: `what` stands before its user name. */
export function noteUser(
  changing: Changing,
  { _id: target, userName }: Pick<User, '_id' | 'userName'>,
  what: string,
  [before, after]: readonly [before: unknown, after: unknown] = [null, null],
): Promise<void> {
  return noteChange(changing, { kind: 'user', target, title: `${what} ${userName}`, before, after });
}
