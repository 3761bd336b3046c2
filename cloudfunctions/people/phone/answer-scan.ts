import type { InferOutput } from 'valibot';
import type { answerScan as contract } from '../../../contract/people/phone-scan';
import type { CitizenCall } from '../../platform/calls/people';
import { bindPhone } from './bind-phone';
import { settle } from './scan-codes';
import { scanned } from './scanned';

/** The phone's yes or no, once. A yes to a sign-in opens nothing here: the waiting browser fetches its session itself. */
export async function answerScan(
  { scanCode, agree }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<{ agreed: boolean }> {
  const found = await scanned(scanCode, call);
  const { office, now } = call;
  if (!agree) await settle(office, found.scan, { state: 'refused' }, now);
  else if (found.scan.use === 'bind') await bindPhone(found, call);
  else await settle(office, found.scan, { state: 'confirmed', userId: found.user._id }, now);

  return { agreed: agree };
}
