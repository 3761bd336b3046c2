import type { Case } from '../case/case';
import type { Instant } from '../time/times';

/** Days that a hearing stays on the list: whoever sat in writes it down afterwards. */
export const keptHearings = 30;

/** The last hearing that was fixed in a case; `null` where none was. */
export function lastHearing({ handling }: Pick<Case, 'handling'>): Instant | null {
  return (
    handling.progress
      .flatMap(({ hearing }) => hearing?.at ?? [])
      .sort()
      .at(-1) ?? null
  );
}
