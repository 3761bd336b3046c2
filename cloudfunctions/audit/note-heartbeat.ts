import type { Instant } from '../../domain/time/times';
import type { Office } from '../platform/office';
import { noteVital } from './vitals';

/** The functions that come by themselves. */
export const timed = ['clock', 'upkeep'] as const;

/** Notes that a timer's function came, and which of its chores were in trouble. */
export function heartbeatOf(name: (typeof timed)[number]) {
  return async (office: Office, failed: readonly string[], now: Instant): Promise<void> => {
    await noteVital(office, `heartbeat:${name}`, { failed }, now);
  };
}
