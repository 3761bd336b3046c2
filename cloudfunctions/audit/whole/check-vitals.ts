import type { VitalName } from '../vitals';
import { keyPrint, vitalSeal } from '../vitals';
import { fault, momentWords, type Check, type Found, type Slice, type SliceInput } from './slice';

const minute = 60_000;
/** The clock comes every minute; a slow one or a restart is no fault. */
const longestSilence = 10 * minute;

/** The key in use is the very one that sealed what lies here. */
export const checkKey: Check = async (input) => {
  const { vital, found } = await vitalOf(input, 'key');
  const isSame = !vital || vital.about['print'] === keyPrint(input.office);

  return ended(isSame ? found : [fault('keyOther', '密钥')]);
};

/** The clock comes, and time went on since. */
export const checkClock: Check = async (input) => {
  const { vital, found } = await vitalOf(input, 'tick');
  if (!vital) return ended(found);
  const passed = Date.parse(input.now) - Date.parse(vital.at);
  if (passed < -minute) return ended([...found, fault('clockBack', momentWords(vital.at))]);

  return ended(passed > longestSilence ? [...found, fault('clockStopped', momentWords(vital.at))] : found);
};

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
  tick: '时钟',
};

function ended(found: readonly Found[]): Slice {
  return { checked: 1, found, after: null };
}
