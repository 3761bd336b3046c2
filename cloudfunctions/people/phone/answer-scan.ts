import type { InferOutput } from 'valibot';
import type { answerScan as contract } from '../../../contract/people/phone-scan';
import { DomainError } from '../../../domain/refusals/errors';
import type { CitizenCall } from '../../platform/calls/people';
import { bindPhone } from './bind-phone';
import { settle } from './scan-codes';
import { scanned } from './scanned';

/**
 * The phone's yes or no, once. A yes to a sign-in names the number on the computer, so that nobody says yes to a code
 * that was sent; it opens nothing here: the waiting browser fetches its session itself.
 * @throws DomainError ScanNumberWrong, and what `scanned` throws
 */
export async function answerScan(
  { scanCode, agree, number }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<{ agreed: boolean }> {
  const found = await scanned(scanCode, call);
  const { office, now } = call;
  if (!agree) await settle(office, found.scan, { state: 'refused' }, now);
  else if (found.scan.use === 'bind') await bindPhone(found, call);
  else if (found.scan.number === undefined || number !== found.scan.number) {
    await settle(office, found.scan, { state: 'refused' }, now);
    throw new DomainError('ScanNumberWrong');
  } else await settle(office, found.scan, { state: 'confirmed', userId: found.user._id }, now);

  return { agreed: agree };
}
