import type { InferOutput } from 'valibot';
import type { openScan as contract, ScanView } from '../../../contract/people/phone-scan';
import { centreOf } from '../../centre/centre';
import type { CitizenCall } from '../../platform/calls/people';
import { scanned } from './scanned';

/** Shows a staff member what they are about to allow, and tells the computer that the phone is looking. */
export async function openScan(
  { scanCode }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<ScanView> {
  const { scan, user } = await scanned(scanCode, call);
  const { use, browser, address, startedAt, endsAt } = scan;
  await call.office.store.updateWhere(
    'scan_codes',
    { _id: scan._id, state: 'waiting' },
    { set: { state: 'seen' } },
  );
  const { name: centreName } = await centreOf(call.office, user.centreId);
  const { name, userName } = user;
  const sameNetwork = address !== '' && address === call.address;

  return { use, name, userName, centreName, browser, address, sameNetwork, startedAt, endsAt };
}
