import type { Ailing, Health } from '../../contract/audit/health';
import { daysAfter, minutesAfter } from '../../domain/time/moments';
import type { Instant } from '../../domain/time/times';
import type { AilmentName } from '../../domain/vocabulary/health';
import type { Recount, Vital } from '../platform/documents';
import type { Office } from '../platform/office';
import type { StaffCall } from '../platform/calls/people';
import { is } from '../platform/sdk/sdk';
import { timed } from './note-heartbeat';
import { mustWatch } from './reader';

const most = 100;
/** Minutes. */
const [longestSilence, longestWaiting, manyAtOnce] = [5, 15, 3] as const;
/** Days. */
const [oldestBackup, restoredFor] = [2, 30] as const;

/** What is out of order, as far as the data say it. @throws DomainError NotAllowed */
export async function health(_input: object, { office, person, now }: StaffCall): Promise<Health> {
  mustWatch(person);
  const { store } = office;
  const open = { centreId: person.centreId, state: 'waiting' };
  const [vitals, recounts, waiting, unset, accounts, changes] = await Promise.all([
    store.find('vitals', {}, { limit: most }),
    store.find('recounts', {}, { limit: most }),
    waitingMessages(office, now),
    store.find('cases', { 'projection.files': true }, { limit: most, fields: ['_id'] }),
    store.find('users', { centreId: person.centreId }, { limit: 500, fields: accountFields }),
    store.find('account_changes', { ...open, endsAt: is.after(now) }, { limit: most, fields: ['_id'] }),
  ]);
  const vital = (name: string): Vital | undefined => vitals.find(({ _id }) => _id === name);
  const [backup, proof] = [vital('backup'), vital('proof')];
  const beats = timed.map((name) => vital(`heartbeat:${name}`));
  const heartbeat = beats.includes(undefined)
    ? undefined
    : beats.sort((a, b) => ((a?.at ?? '') < (b?.at ?? '') ? -1 : 1))[0];
  const locked = accounts.filter(({ lockedUntil }) => lockedUntil !== null && lockedUntil > now);
  const managers = accounts.filter(
    ({ roles, disabledAt }) => disabledAt === null && roles.includes('user_manager'),
  );
  const begun = vital('sealing')?.at ?? now;
  const unfinished = recounts.filter(({ done }) => !done);
  const failed = beats.flatMap((one) => (one?.about['failed'] as readonly string[] | undefined) ?? []);

  return {
    ...{ clockAt: heartbeat?.at ?? null, backupAt: backup?.at ?? null, provedAt: proof?.at ?? null },
    ailing: [
      ...(heartbeat ? [] : [ail('clockNever')]),
      ...(heartbeat && minutesAfter(heartbeat.at, longestSilence) < now
        ? [ail('clockStopped', 1, heartbeat.at)]
        : []),
      ...many('choresFailed', failed.length),
      ...many('messagesWaiting', waiting),
      ...many('papersUnset', heartbeat && unset.length > longestWaiting ? unset.length : 0),
      // A house of today walks through what it has just written: nothing was upgraded.
      ...(daysAfter(begun, 1) < now ? upgradeOf(unfinished, backup, now) : []),
      ...many('manyLocked', locked.length >= manyAtOnce ? locked.length : 0),
      ...many('accountsWaiting', changes.length),
      ...many('oneManager', managers.length === 1 ? 1 : 0),
      ...many('backupMissing', daysAfter(backup?.at ?? begun, oldestBackup) < now ? 1 : 0),
      ...restoredOf(vital('restored'), now),
    ],
  };
}

const accountFields = ['roles', 'lockedUntil', 'disabledAt'];

function ail(name: AilmentName, n = 1, at: Instant | null = null): Ailing {
  return { name, n, at };
}

function many(name: AilmentName, n: number): Ailing[] {
  return n > 0 ? [ail(name, n)] : [];
}

async function waitingMessages({ store }: Office, now: Instant): Promise<number> {
  const query = { state: 'waiting', notBefore: is.upTo(minutesAfter(now, -longestWaiting)) };

  return (await store.find('outbox', query, { limit: most, fields: ['_id'] })).length;
}

/** What earlier versions wrote is walked through once; a backup comes first. */
function upgradeOf(unfinished: readonly Recount[], backup: Vital | undefined, now: Instant): Ailing[] {
  if (unfinished.length === 0) return [];
  const isKept = backup !== undefined && daysAfter(backup.at, oldestBackup) >= now;

  return [ail('upgrading', unfinished.length), ...(isKept ? [] : [ail('upgradeWithoutBackup')])];
}

function restoredOf(restored: Vital | undefined, now: Instant): Ailing[] {
  return restored && daysAfter(restored.at, restoredFor) > now ? [ail('restored', 1, restored.at)] : [];
}
