import { randomInt } from 'node:crypto';
import type { InferOutput } from 'valibot';
import type { openScan as contract, ScanView } from '../../../contract/people/phone-scan';
import { centreOf } from '../../centre/centre';
import type { ScanCode } from '../../platform/documents';
import type { CitizenCall } from '../../platform/calls/people';
import { scanned } from './scanned';

const howMany = 3;

/** Numbers of two signs, one of which the computer shows from now on; looked at again they are the same. */
async function numbersOf({ office }: CitizenCall, { _id, numbers }: ScanCode): Promise<readonly string[]> {
  if (numbers) return numbers;
  const drawn = new Set<string>();
  while (drawn.size < howMany) drawn.add(String(randomInt(10, 100)));
  const shown = [...drawn];
  const set = { state: 'seen' as const, numbers: shown, number: shown[randomInt(howMany)] ?? '' };
  const isFirst = (await office.store.updateWhere('scan_codes', { _id, state: 'waiting' }, { set })) === 1;

  return isFirst ? shown : ((await office.store.get('scan_codes', _id))?.numbers ?? []);
}

/** Shows a staff member what they are about to allow, and tells the computer that the phone is looking. */
export async function openScan(
  { scanCode }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<ScanView> {
  const { scan, user } = await scanned(scanCode, call);
  const { use, browser, address, startedAt, endsAt } = scan;
  const numbers = use === 'bind' ? [] : await numbersOf(call, scan);
  const { name: centreName } = await centreOf(call.office, user.centreId);
  const { name, userName } = user;
  const sameNetwork = address !== '' && address === call.address;

  return { use, name, userName, centreName, browser, address, sameNetwork, startedAt, endsAt, numbers };
}
