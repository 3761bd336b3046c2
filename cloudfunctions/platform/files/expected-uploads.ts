import { hoursAfter } from '../../../domain/time/moments';
import type { Instant } from '../../../domain/time/times';
import { newId } from '../ids';
import type { Office } from '../office';
import { seal, unseal, type Place } from '../sealing/sealing';
import { is } from '../sdk/sdk';

/** Time to send again after a cut, and to finish what was begun the day before. */
const hours = 24;
/** So many the cloud takes away in one request. */
const together = 50;
const mostAtOnce = 100;

const placeOf = (id: string): Place => ({ collection: 'expected_uploads', id, field: 'paths' });

/** Notes files that will lie in `incoming/` until somebody attaches them; the SDKs cannot list a folder. */
export async function expectUploads(
  { store, keys }: Office,
  paths: readonly string[],
  now: Instant,
): Promise<void> {
  const _id = newId();
  const endsAt = hoursAfter(now, hours);
  await store.add('expected_uploads', { _id, paths: seal(keys, placeOf(_id), paths), endsAt });
}

/**
 * Takes away what came a day ago and was never attached; what was attached has long been moved out of `incoming/`.
 * @returns how many announcements were dealt with
 */
export async function sweepUploads({ store, keys, sdk }: Office, now: Instant): Promise<number> {
  const over = await store.find('expected_uploads', { endsAt: is.below(now) }, { limit: mostAtOnce });
  if (over.length === 0) return 0;

  const paths = over.flatMap(({ _id, paths: sealed }) => unseal(keys, placeOf(_id), sealed) as string[]);
  const root = await rootOf(sdk);
  for (let from = 0; from < paths.length; from += together)
    await sdk.removeFiles(paths.slice(from, from + together).map((path) => `${root}${path}`));

  return store.remove('expected_uploads', { _id: is.oneOf(over.map(({ _id }) => _id)) });
}

/** What every file id of this cloud begins with; only the answer to an upload says it. */
async function rootOf(sdk: Office['sdk']): Promise<string> {
  const path = 'incoming/swept.txt';
  const fileId = await sdk.upload(path, Buffer.from('swept'));

  return fileId.slice(0, -path.length);
}
