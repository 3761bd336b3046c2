import { isBeginning, moves } from './moves';
import type { Beat } from './plots/plot';
import type { SampleCase, Seen } from './sample-case';
import { momentBefore } from './times';

/** Takes a sample person through their case, step by step, with the real commands. */
export async function playCase(one: SampleCase, beats: readonly Beat[]): Promise<void> {
  for (const [step, daysAgo, hour] of beats) {
    const at = momentBefore(one.now, daysAgo, hour + (one.place % 4) / 10);
    await moves[step](one, at, isBeginning(step) ? { caseId: '', version: 0 } : await seenBy(one, at));
  }
}

async function seenBy({ hands, caseId }: SampleCase, at: string): Promise<Seen> {
  const { line } = (await hands.desk('lijing', 'openDossier', { caseId }, at)) as {
    line: { version: number };
  };

  return { caseId, version: line.version };
}
