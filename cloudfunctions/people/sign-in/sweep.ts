import { daysAfter } from '../../../domain/time/moments';
import type { Instant } from '../../../domain/time/times';
import type { Office } from '../../platform/office';
import { is } from '../../platform/sdk/sdk';

/** Removes sessions, codes, counters and notes of open dossiers whose time is over. @returns how many */
export async function sweep({ store }: Office, now: Instant): Promise<number> {
  const sessions = await store.remove('sessions', { endsAt: is.below(now) });
  const codes = await store.remove('scan_codes', { endsAt: is.below(now) });
  const confirmations = await store.remove('confirm_codes', { endsAt: is.below(now) });
  const replies = await store.remove('reply_links', { endsAt: is.below(daysAfter(now, -30)) });

  const yesterday = daysAfter(now, -1);
  const lookers = await store.remove('lookers', { seenAt: is.below(yesterday) });

  return (
    sessions +
    codes +
    confirmations +
    replies +
    lookers +
    (await store.remove('rate', { endsAt: is.below(now) }))
  );
}
