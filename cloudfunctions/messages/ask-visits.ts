import { dayOf, type Instant } from '../../domain/time/times';
import { tellOwner } from './tell-owner';
import type { Office } from '../platform/office';
import { is } from '../platform/sdk/sdk';

const atOnce = 20;

/**
 * Asks the people of closed cases to say on the phone how it went (FZ-032), each once: by WeChat, or by a call where
 * they granted none. Whoever answered before, or was visited, is not asked.
 * @returns how many plans were looked at
 */
export async function askVisits(office: Office, now: Instant): Promise<number> {
  const query = { askOn: is.upTo(dayOf(now)) };
  const due = await office.store.find('visits', query, { limit: atOnce, order: [['askOn', 'asc']] });
  for (const { _id, caseId, open, sealedSaid } of due) {
    const c = open && !sealedSaid ? await office.cases.find(caseId) : null;
    if (c) await tellOwner(office, c, { id: `${caseId}:visit`, no: 0, moment: 'visitAsked', at: now }, now);
    await office.store.updateWhere('visits', { _id }, { set: { askOn: null } });
  }

  return due.length;
}
