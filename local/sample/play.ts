import { isBeginning, moves } from './moves';
import type { Beat } from './plots/plot';
import type { SampleCase, Seen } from './sample-case';
import { momentBefore } from './times';

/** Takes a sample person through their case, step by step, with the real commands. */
export async function playCase(one: SampleCase, beats: readonly Beat[]): Promise<void> {
  let seen: Seen | null = null;
  for (const [step, daysAgo, hour] of beats) {
    const at = momentBefore(one.now, daysAgo, hour + (one.place % 4) / 10);
    const before: Seen = isBeginning(step) ? { caseId: '', version: 0 } : (seen ?? (await seenBy(one, at)));
    seen = decidedIn(one, await moves[step](one, at, before));
  }
}

/** A decision says which version it made: whoever decides next need not open the case for it. */
function decidedIn({ caseId }: SampleCase, answer: unknown): Seen | null {
  const { caseId: about, version, state } = (answer ?? {}) as Partial<Record<string, unknown>>;

  return about === caseId && typeof version === 'number' && typeof state === 'string'
    ? { caseId, version }
    : null;
}

async function seenBy({ hands, caseId }: SampleCase, at: string): Promise<Seen> {
  const { line } = (await hands.desk('lijing', 'openDossier', { caseId }, at)) as {
    line: { version: number };
  };

  return { caseId, version: line.version };
}
