import { daysAfter } from '../../../domain/time/moments';
import type { VitalName } from '../vitals';
import { keyPrint, vitalSeal } from '../vitals';
import { fault, momentWords, type Check, type Found, type Slice, type SliceInput } from './slice';

const minute = 60_000;
/** The clock comes every minute; a slow one or a restart is no fault. */
const longestSilence = 10 * minute;

/** The key in use is the very one that sealed what lies here. */
export const checkKey: Check = async (input) => {
  const { vital, found } = await vitalOf(input, 'key');
  if (!vital) return ended(found);
  if (vital.about['print'] !== keyPrint(input.office)) return ended([fault('keyOther', '密钥')]);
  const isWritten = vital.seal === vitalSeal(input.office.keys, vital);

  return ended(isWritten ? found : [fault('vitalChanged', names.key)]);
};

/** The clock comes, and time went on since. */
export const checkClock: Check = async (input) => {
  const { vital, found } = await vitalOf(input, 'tick');
  if (!vital) return ended(found);
  const passed = Date.parse(input.now) - Date.parse(vital.at);
  if (passed < -minute) return ended([...found, fault('clockBack', momentWords(vital.at))]);

  return ended(passed > longestSilence ? [...found, fault('clockStopped', momentWords(vital.at))] : found);
};

/** A copy of everything is two days old at most, and one was brought back within a hundred days. */
export const checkBackup: Check = async (input) => {
  const sealing = await input.office.store.get('vitals', 'sealing');
  if (!sealing) return { ...ended([]), checked: 0 };
  const each = await Promise.all(
    longestWithout.map(([name, days]) => checkAge(input, name, days, sealing.at)),
  );

  return { ...ended(each.flat()), checked: each.length };
};

const longestWithout = [
  ['backup', 2],
  ['proof', 100],
] as const;

/** What was never done is missed when the office is that old itself. */
async function checkAge(
  { office, now }: SliceInput,
  name: 'backup' | 'proof',
  days: number,
  begun: string,
): Promise<Found[]> {
  const vital = await office.store.get('vitals', name);
  if (vital && vital.seal !== vitalSeal(office.keys, vital)) return [fault('vitalChanged', names[name])];
  if (daysAfter(vital?.at ?? begun, days) >= now) return [];

  return [
    fault(
      vital ? 'backupOld' : 'backupNever',
      vital ? `${names[name]} ${momentWords(vital.at)}` : names[name],
    ),
  ];
}

/** A sign of life with what is wrong with it. None is missed before the office was sealed. */
async function vitalOf({ office }: SliceInput, name: VitalName) {
  const [vital, sealing] = await Promise.all([
    office.store.get('vitals', name),
    office.store.get('vitals', 'sealing'),
  ]);
  if (!vital) return { vital: null, found: sealing ? [fault('vitalGone', names[name])] : [] };
  // Under another key nothing sealed before fits: that is said once, of the key.
  const fits = name === 'key' || vital.seal === vitalSeal(office.keys, vital);

  return { vital, found: fits ? [] : [fault('vitalChanged', names[name])] };
}

const names: Readonly<Record<VitalName, string>> = {
  key: '密钥指纹',
  sealing: '开始封存的记录',
  accounts: '开始封存账号的记录',
  registers: '封存台账的记录',
  tick: '时钟',
  'heartbeat:clock': '定时任务',
  'heartbeat:upkeep': '照看任务',
  'heartbeat:seals': '封存任务',
  backup: '备份',
  proof: '试着恢复',
  restored: '从备份恢复',
};

function ended(found: readonly Found[]): Slice {
  return { checked: 1, found, after: null };
}
