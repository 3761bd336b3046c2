import type { Instant } from '../../../domain/time/times';
import { log, traceOf } from './log';
import { momentOf, type ClaimedTime } from '../now';
import { openOffice, type Office } from '../office';
import { wxCaller, wxSdk } from '../sdk/sdk-wx';

/** One thing the clock looks after; gives how much it did. */
export interface Chore {
  readonly name: string;
  readonly run: (office: Office, now: Instant) => Promise<number | boolean>;
}

interface ClockEvent {
  /** Only the sample-data maker sends these two. */
  readonly clock?: ClaimedTime;
  readonly only?: readonly string[];
}

/**
 * The entry of the timer's function: every chore in turn, and one in trouble keeps no other from running.
 * @param noteHeartbeat notes that all of them were gone through, and which failed
 */
export function clockFunction(
  chores: readonly Chore[],
  noteHeartbeat: (office: Office, failed: readonly string[], now: Instant) => Promise<void>,
) {
  let office: Office | undefined;

  return async (event: ClockEvent | null): Promise<Record<string, number | boolean | 'failed'>> => {
    if (wxCaller().openid) return {};
    const open = (office ??= openOffice(wxSdk(), process.env));
    const now = momentOf(process.env, event?.clock);
    const done: Record<string, number | boolean | 'failed'> = {};
    const asked = chores.filter(({ name }) => !event?.only || event.only.includes(name));
    for (const { name, run } of asked) done[name] = await guarded(name, () => run(open, now));
    const failed = Object.keys(done).filter((name) => done[name] === 'failed');
    if (!event?.only) await noteHeartbeat(open, failed, now);

    return done;
  };
}

async function guarded(
  name: string,
  run: () => Promise<number | boolean>,
): Promise<number | boolean | 'failed'> {
  try {
    const count = await run();
    if (count) log({ level: 'info', event: 'chore', action: name, count: Number(count) });

    return count;
  } catch (error) {
    log({ level: 'error', event: 'chore_failed', action: name, ...traceOf(error) });

    return 'failed';
  }
}
