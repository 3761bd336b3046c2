import { cameSince } from '../../lib/domain';
import type { MaterialView, SupplementView } from '../../lib/domain';

/** One missing paper: its sentence, and what has come for it since it was asked for. */
export interface Gap {
  readonly code: string;
  readonly sentence: string;
  readonly files: number;
  readonly done: boolean;
}

/** What is still missing. Only files handed in after the notice count. */
export function gapsOf(
  items: SupplementView['items'],
  materials: readonly MaterialView[],
  askedAt: string,
): readonly Gap[] {
  return items
    .filter(({ supplied }) => !supplied)
    .map(({ code, sentence }) => {
      const files = cameSince(askedAt, code, materials).length;

      return { code, sentence, files, done: files > 0 };
    });
}
