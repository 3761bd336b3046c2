import type { Case } from '../../domain/case/case';
import type { CaseEvent } from '../../domain/case/event';
import { dayOf } from '../../domain/case/times';
import type { Office } from '../platform/office';
import { withTransaction, type Transaction } from '../platform/transaction';

/**
 * Counts the events that were not counted yet, one number per day and measure, together with the mark up to where
 * was counted: in one transaction, so that nothing is counted twice or lost.
 */
export async function countEvents(office: Office, c: Case): Promise<void> {
  await withTransaction(office.sdk, async (transaction) => {
    const stored = await transaction.get('cases', c._id);
    const upTo = stored?.projection.upTo ?? c.events.length;
    const fresh = c.events.slice(upTo);
    if (fresh.length === 0) return;

    const counts = new Map<string, { day: string; measure: string; count: number }>();
    for (const event of fresh) {
      for (const measure of measuresOf(c, event)) {
        const day = dayOf(event.at);
        const before = counts.get(`${day}:${measure}`)?.count ?? 0;
        counts.set(`${day}:${measure}`, { day, measure, count: before + 1 });
      }
    }
    for (const one of counts.values()) await add(transaction, c.centreId, one);
    await transaction.update('cases', c._id, { set: { 'projection.upTo': c.events.length } });
  });
}

async function add(
  transaction: Transaction,
  centreId: string,
  { day, measure, count }: { day: string; measure: string; count: number },
): Promise<void> {
  const id = `${centreId}:${day}:${measure}`;
  const known = await transaction.get('tallies', id);
  if (known) return transaction.update('tallies', id, { increase: { count } });

  return transaction.set('tallies', { _id: id, centreId, day, measure, count });
}

/** What is counted of an event: the action, and the action by matter, by entrance and by each tag of the person. */
function measuresOf(c: Case, { action }: CaseEvent): string[] {
  const { dispute, entrance, applicant } = c;
  const parts = [`matter=${dispute.matter}`, `entrance=${entrance}`, ...applicant.tags.map((tag) => `tag=${tag}`)];

  return [action, ...parts.map((part) => `${action}/${part}`)];
}
