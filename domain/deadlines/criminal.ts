import type { Case } from '../case/case';
import { matterOf } from '../vocabulary/matters/matters';

/** Whether a case is criminal: notified, said so in the facts, or by its matter. */
export function isCriminal(c: Pick<Case, 'facts' | 'dispute'> & Partial<Pick<Case, 'route'>>): boolean {
  return (
    c.route === 'notified' ||
    c.facts.category === 'criminal' ||
    matterOf(c.dispute.matter)?.category === '刑事'
  );
}
