import type { InferOutput } from 'valibot';
import type { ScanStart, startScan as contract } from '../../../contract/people/scan';
import type { DoorCall } from '../../platform/calls/desk-function';
import { newSecret, sha256 } from '../../platform/ids';
import { startingScans } from '../../platform/calls/bounds';
import { countStrictly } from '../../platform/calls/limits';
import { browserName } from './browser-name';
import { newScanCode } from './scan-codes';

/** How long a code on a sign-in page may be scanned. */
const minutes = 2;

/** Makes a code for the sign-in page of one browser, which alone learns the secret. @throws DomainError TooManyRequests */
export async function startScan(
  { centreId }: InferOutput<typeof contract.input>,
  { office, now, address, person: door }: DoorCall,
): Promise<ScanStart> {
  await countStrictly(office.store, startingScans, office.blind('address', address), now);
  const secret = newSecret();
  const about = { browserKey: sha256(secret), browser: browserName(door.browser), address, centreId };
  const made = await newScanCode(office, { use: 'sign_in', userId: null, ...about }, now, minutes);

  return { ...made, secret };
}
