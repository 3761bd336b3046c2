import type { FoundLine } from '../../contract/queue/queue';
import { hitKinds, type HitKind } from '../../domain/vocabulary/hit-kinds';

const order = Object.keys(hitKinds) as readonly HitKind[];

/** The kind under which a hit stands: the first of those by which it was found. */
function kindOf({ foundBy }: Pick<FoundLine, 'foundBy'>): HitKind | undefined {
  return order.find((kind) => foundBy.includes(kind));
}

/** The lines by what was found, each kind in the order of the queue. */
export function byHit<Line extends Pick<FoundLine, 'foundBy'>>(lines: readonly Line[]): readonly Line[] {
  const place = (line: Line): number => order.indexOf(kindOf(line) ?? 'paper');
  return [...lines].sort((a, b) => place(a) - place(b));
}

/** The heads of the kinds, by the line each stands before: `对方 · 2件`. */
export function hitHeads(
  lines: readonly Pick<FoundLine, 'caseId' | 'foundBy'>[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    order.flatMap((kind) => {
      const found = lines.filter((line) => kindOf(line) === kind);
      const [first] = found;
      return first ? [[first.caseId, `${hitKinds[kind]} · ${found.length} 件`]] : [];
    }),
  );
}
