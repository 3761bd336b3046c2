import type { Case } from '../../domain/case/case';
import type { CaseEvent } from '../../domain/case/event';
import { dayOf } from '../../domain/case/times';
import type { Office } from '../platform/office';
import { withTransaction, type Transaction } from '../platform/transaction';
import { addCounts, type Counts } from './counts';

/**
 * Counts the events that were not counted yet into their months, together with the mark up to where was counted:
 * in one transaction, so that nothing is counted twice or lost.
 */
export async function countEvents(office: Office, c: Case): Promise<void> {
  await withTransaction(office.sdk, async (transaction) => {
    const stored = await transaction.get('cases', c._id);
    const fresh = c.events.slice(stored?.projection.upTo ?? c.events.length);
    if (fresh.length === 0) return;

    const months = new Map<string, Counts>();
    for (const event of fresh) addCounts(months, dayOf(event.at).slice(0, 7), measuresOf(c, event));
    for (const [month, counts] of months) await add(transaction, c.centreId, month, counts);
    await transaction.update('cases', c._id, { set: { 'projection.upTo': c.events.length } });
  });
}

async function add(transaction: Transaction, centreId: string, month: string, counts: Counts): Promise<void> {
  const id = `${centreId}:${month}`;
  const known = await transaction.get('tallies', id);
  if (!known) return transaction.set('tallies', { _id: id, centreId, month, counts });

  const increase = Object.fromEntries(
    Object.entries(counts).map(([measure, count]) => [`counts.${measure}`, count]),
  );

  return transaction.update('tallies', id, { increase });
}

/** What is counted of an event: the action, and the action by matter, by entrance and by each tag of the person. */
export function measuresOf(c: Case, { action }: CaseEvent): string[] {
  const { dispute, entrance, applicant } = c;
  const parts = [
    `matter=${dispute.matter}`,
    `entrance=${entrance}`,
    ...applicant.tags.map((tag) => `tag=${tag}`),
  ];

  return [action, ...parts.map((part) => `${action}/${part}`)];
}
