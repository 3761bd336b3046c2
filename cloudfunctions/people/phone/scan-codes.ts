import { minutesAfter } from '../../../domain/time/moments';
import { randomInt } from 'node:crypto';
import type { Instant } from '../../../domain/time/times';
import { codeSigns } from '../../../contract/scan-code';
import { DomainError } from '../../../domain/refusals/errors';
import type { ScanCode } from '../../platform/documents';
import type { Office } from '../../platform/office';
import { is } from '../../platform/sdk/sdk';

const length = 8;

type Begun = Pick<ScanCode, 'use' | 'userId' | 'browserKey' | 'browser' | 'address' | 'centreId'>;

/** Where a code lies: only its keyed hash is kept. */
export function placeOf(office: Office, code: string): string {
  return office.blind('scan-code', code);
}

/** Makes a code for one use within some minutes. */
export async function newScanCode(
  office: Office,
  begun: Begun,
  now: Instant,
  minutes: number,
): Promise<{ code: string; endsAt: Instant }> {
  const code = Array.from({ length }, () => codeSigns[randomInt(codeSigns.length)]).join('');
  const endsAt = minutesAfter(now, minutes);
  await office.store.add('scan_codes', {
    _id: placeOf(office, code),
    state: 'waiting',
    startedAt: now,
    endsAt,
    ...begun,
  });

  return { code, endsAt };
}

/** A code that still waits for its answer. @throws DomainError ScanCodeUnknown, ScanExpired, ScanUsed */
export async function openCode(office: Office, code: string, now: Instant): Promise<ScanCode> {
  const found = await office.store.get('scan_codes', placeOf(office, code));
  if (!found) throw new DomainError('ScanCodeUnknown');
  if (!waits.includes(found.state)) throw new DomainError('ScanUsed');
  if (now >= found.endsAt) throw new DomainError('ScanExpired');

  return found;
}

const waits: readonly ScanCode['state'][] = ['waiting', 'seen'];

/** Answers a waiting code, once: of two answers at the same moment one counts. @throws DomainError ScanUsed */
export async function settle(
  { store }: Office,
  { _id }: ScanCode,
  set: Pick<ScanCode, 'state'> & Partial<Pick<ScanCode, 'userId'>>,
  now: Instant,
): Promise<void> {
  const open = { _id, state: is.oneOf(waits), endsAt: is.after(now) };
  if ((await store.updateWhere('scan_codes', open, { set })) !== 1) throw new DomainError('ScanUsed');
}
