import { spanInDays } from '../../domain/time/moments';
import type { UserLine } from '../../contract/people/users';

const dormantDays = 90;

/** Whether an account can be used, in one word. */
export function accountState(
  { disabledAt, lockedUntil, lastSignInAt }: Pick<UserLine, 'disabledAt' | 'lockedUntil' | 'lastSignInAt'>,
  now: string,
): '停用' | '锁住' | '休眠' | '在用' {
  if (disabledAt !== null) return '停用';
  if (lockedUntil !== null && lockedUntil > now) return '锁住';
  const quiet = lastSignInAt === null ? 0 : spanInDays(lastSignInAt, now);
  return quiet > dormantDays ? '休眠' : '在用';
}
