import type { InferOutput } from 'valibot';
import type { finishScan as contract, ScanProgress } from '../../../contract/people/scan';
import { DomainError } from '../../../domain/refusals/errors';
import { accountOf } from '../account-record';
import { refuseClosed } from '../sign-in/account-open';
import { enter } from '../sign-in/enter';
import type { DoorCall } from '../../platform/calls/desk-function';
import { sha256 } from '../../platform/ids';
import { countCall } from '../../platform/calls/limits';
import { placeOf } from './scan-codes';

/**
 * How far a code has come. Once the phone has said yes, the browser that holds the secret, and no other, gets a
 * session of its own; the code is spent.
 * @throws DomainError ScanCodeUnknown (also for a wrong secret), ScanExpired, ScanRefused, ScanUsed, AccountLocked
 */
export async function finishScan(
  { scanCode, secret }: InferOutput<typeof contract.input>,
  call: DoorCall,
): Promise<ScanProgress> {
  const { office, now, address } = call;
  countCall(`scan:${address}`);
  const _id = placeOf(office, scanCode);
  const found = await office.store.get('scan_codes', _id);
  if (!found || found.browserKey !== sha256(secret)) throw new DomainError('ScanCodeUnknown');
  if (found.state === 'refused') throw new DomainError('ScanRefused');
  if (found.state === 'used') throw new DomainError('ScanUsed');
  if (now >= found.endsAt) throw new DomainError('ScanExpired');
  if (found.state !== 'confirmed') return { state: found.state, number: found.number ?? null };

  const spent = await office.store.updateWhere(
    'scan_codes',
    { _id, state: 'confirmed' },
    { set: { state: 'used' } },
  );
  if (spent !== 1) throw new DomainError('ScanUsed');
  const user = found.userId === null ? null : await accountOf(office, found.userId);
  if (!user) throw new DomainError('ScanCodeUnknown');
  refuseClosed(user, now);

  return { state: 'in', session: await enter(call, user, {}) };
}
