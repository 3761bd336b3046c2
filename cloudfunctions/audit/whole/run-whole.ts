import { partWords, wholeParts, type WholePart } from '../../../domain/vocabulary/whole';
import type { Instant } from '../../../domain/time/times';
import type { WholeRun } from '../../platform/documents';
import { newId } from '../../platform/ids';
import { log, traceOf } from '../../platform/calls/log';
import type { Office } from '../../platform/office';
import { sealOf } from '../../platform/sealing/seals';
import { checkAnchors } from './check-anchors';
import { checkAccounts } from './check-accounts';
import { checkCases } from './check-cases';
import { checkFiles } from './check-files';
import { checkLogs } from './check-logs';
import { checkRegisters } from './check-registers';
import { checkNumbers } from './check-numbers';
import { checkBackup, checkClock, checkKey } from './check-vitals';
import { fault, type Check, type Slice, type SliceInput } from './slice';

const checks: Readonly<Record<WholePart, Check>> = {
  key: checkKey,
  clock: checkClock,
  anchors: checkAnchors,
  cases: checkCases,
  numbers: checkNumbers,
  logs: checkLogs,
  accounts: checkAccounts,
  registers: checkRegisters,
  files: checkFiles,
  backup: checkBackup,
};

/** So many are named of each part; all are counted. */
const mostNamed = 50;

/** A run that has looked at nothing yet. */
export function newRun(now: Instant, by: string | null): Omit<WholeRun, 'seal'> {
  const none = wholeParts.map(() => 0);

  return {
    _id: newId(),
    ...{ startedAt: now, finishedAt: null, by, part: 0, after: '', checked: none, found: [], faults: none },
    memory: { anchor: { seal: null, no: 0 }, numbers: [] },
  };
}

/** The newest run, `null` where none was made or somebody changed it. */
export async function lastRun({ store, keys }: Office): Promise<WholeRun | null> {
  const [run] = await store.find('whole_runs', {}, { limit: 1, order: [['startedAt', 'desc']] });

  return run && run.seal === runSeal(keys, run) ? run : null;
}

/**
 * Goes on with a run until the time is over or all has been looked at.
 * @param until milliseconds
 */
export async function goOn(
  office: Office,
  started: Omit<WholeRun, 'seal'>,
  now: Instant,
  until: number,
): Promise<Omit<WholeRun, 'seal'>> {
  let run = started;
  while (run.finishedAt === null && Date.now() < until) run = await slice(office, run, now);

  return run;
}

/** Keeps how far a run came. */
export async function keepRun({ store, keys }: Office, run: Omit<WholeRun, 'seal'>): Promise<void> {
  const { _id, ...rest } = run;
  const set = { ...rest, seal: runSeal(keys, run) };
  if ((await store.updateWhere('whole_runs', { _id }, { set })) === 0)
    await store.add('whole_runs', { _id, ...set });
}

function runSeal(keys: Office['keys'], run: Omit<WholeRun, 'seal'>): string {
  const { seal: _seal, ...content } = run as WholeRun;

  return sealOf(keys, 'run', content);
}

async function slice(
  office: Office,
  run: Omit<WholeRun, 'seal'>,
  now: Instant,
): Promise<Omit<WholeRun, 'seal'>> {
  const part = wholeParts[run.part];
  if (part === undefined) return { ...run, finishedAt: now };
  const { checked, found, after, memory } = await looked(part, {
    office,
    now,
    after: run.after,
    memory: run.memory,
  });
  const add = (numbers: readonly number[], more: number) =>
    wholeParts.map((_, at) => (numbers[at] ?? 0) + (at === run.part ? more : 0));
  const named = run.found.filter((one) => one.part === part).length;

  return {
    ...run,
    part: after === null ? run.part + 1 : run.part,
    after: after ?? '',
    checked: add(run.checked, checked),
    faults: add(run.faults, found.length),
    found: [...run.found, ...found.slice(0, Math.max(0, mostNamed - named)).map((one) => ({ part, ...one }))],
    memory: { ...run.memory, ...memory },
  };
}

/** What cannot even be read is red too, and the run goes on with the next part. */
async function looked(part: WholePart, input: SliceInput): Promise<Slice> {
  try {
    return await checks[part](input);
  } catch (error) {
    log({ level: 'error', event: 'whole_unreadable', action: part, ...traceOf(error) });

    return { checked: 0, found: [fault('unreadable', partWords[part].title)], after: null };
  }
}
