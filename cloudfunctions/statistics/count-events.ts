import type { Case } from '../../domain/case/case';
import type { CaseEvent } from '../../domain/case/event';
import { dayOf } from '../../domain/time/times';
import type { Office } from '../platform/office';
import { withTransaction, type Transaction } from '../platform/transaction';
import { addCounts, type Counts } from './counts';

/**
 * Counts the events of cases that were not counted yet into their months, together with the mark up to where was
 * counted, and takes each case that has no newer events off the list of those to follow: in one transaction, so that
 * nothing is counted twice or lost.
 */
export async function countEvents(office: Office, cases: readonly Case[]): Promise<void> {
  await withTransaction(office.sdk, async (transaction) => {
    const centres = new Map<string, Map<string, Counts>>();
    for (const c of cases) {
      const stored = await transaction.get('cases', c._id);
      if (!stored) continue;
      const { upTo } = stored.projection;
      const months = centres.get(c.centreId) ?? new Map<string, Counts>();
      for (const event of c.events.slice(upTo))
        addCounts(months, dayOf(event.at).slice(0, 7), measuresOf(c, event));
      centres.set(c.centreId, months);
      const set = {
        'projection.upTo': Math.max(upTo, c.events.length),
        'projection.due': stored.version !== c.version,
      };
      await transaction.update('cases', c._id, { set });
    }
    for (const [centreId, months] of centres)
      for (const [month, counts] of months) await add(transaction, centreId, month, counts);
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
