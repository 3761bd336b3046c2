import { randomBytes } from 'node:crypto';
import { DomainError } from '../../../domain/refusals/errors';
import type { Instant } from '../../../domain/time/times';
import type { Office } from '../../platform/office';
import { failAt, mostFailures } from './sign-in-failures';

/** A sign that a browser keeps: somebody has signed in to this account here before. Nobody else can make one. */
export function signOfDevice(office: Office, userId: string, known: string | null): string {
  const id = known ?? randomBytes(12).toString('base64url');

  return `${id}.${markOf(office, userId, id)}`;
}

/** Which of the signs a browser shows is one for this account; `null` for a browser where nobody was in it yet. */
export function deviceOf(office: Office, userId: string, shown: readonly string[]): string | null {
  const ids = shown.flatMap((one) => {
    const [id = '', mark] = one.split('.');

    return mark === markOf(office, userId, id) ? [id] : [];
  });

  return ids[0] ?? null;
}

function markOf(office: Office, userId: string, id: string): string {
  return office.blind('device', `${userId}\n${id}`);
}

const counterOf = (device: string): string => `sign-in-device:${device}`;

/**
 * A known browser has a count of its own: strangers who guess at the name do not shut it out.
 * @throws DomainError AccountLocked after five failures at this very browser
 */
export async function refuseDevice({ store }: Office, device: string, now: Instant): Promise<void> {
  const counter = await store.get('rate', counterOf(device));
  if (counter && counter.endsAt > now && counter.count >= mostFailures)
    throw new DomainError('AccountLocked', { until: counter.endsAt });
}

/** @throws DomainError what was wrong; AccountLocked at the fifth */
export function failDevice(
  { store }: Office,
  device: string,
  now: Instant,
  wrong: 'PasswordWrong' | 'CodeWrong',
): Promise<never> {
  return failAt(store, counterOf(device), now, wrong);
}
