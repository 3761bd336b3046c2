import type { Instant } from '../../domain/time/times';
import type { Vital } from '../platform/documents';
import type { Office } from '../platform/office';
import { sealOf } from '../platform/sealing/seals';
import { DuplicateDocument } from '../platform/store/store';

/** What the office must know of itself. */
export type VitalName =
  | 'key'
  | 'sealing'
  | 'accounts'
  | 'registers'
  | 'tick'
  | `heartbeat:${'clock' | 'upkeep' | 'seals'}`
  | 'backup'
  | 'proof'
  | 'restored';

/** Writes one of the office's own signs of life, over the one before. */
export async function noteVital(
  { store, keys }: Office,
  _id: VitalName,
  about: Vital['about'],
  at: Instant,
): Promise<void> {
  const fresh = { at, about, seal: vitalSeal(keys, { _id, at, about }) };
  if ((await store.updateWhere('vitals', { _id }, { set: fresh })) === 1) return;
  try {
    await store.add('vitals', { _id, ...fresh });
  } catch (error) {
    if (!(error instanceof DuplicateDocument)) throw error;
  }
}

/** The seal of a sign of life. */
export function vitalSeal(keys: Office['keys'], { _id, at, about }: Omit<Vital, 'seal'>): string {
  return sealOf(keys, 'vital', [_id, at, about]);
}

/** What the key is known by without being told: equal only under the very same key. */
export function keyPrint({ keys }: Pick<Office, 'keys'>): string {
  return sealOf(keys, 'print', '').slice(0, 32);
}
