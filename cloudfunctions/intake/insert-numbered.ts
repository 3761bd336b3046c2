import type { Case } from '../../domain/case/case';
import { dayOf, type Instant } from '../../domain/time/times';
import { makeReceiptNo } from '../../domain/identity/receipt-number';
import { randomDigits } from '../platform/ids';
import type { Office } from '../platform/office';
import { DuplicateDocument } from '../platform/store/store';

const mostTries = 3;

/**
 * Writes a new case under a fresh receipt number. The same form sent twice finds the case that is there already.
 * @param made the case with its first event, from the receipt number
 * @returns the case as it stands in the database
 */
export async function insertNumbered(
  office: Office,
  id: string,
  now: Instant,
  made: (receiptNo: string) => Case,
): Promise<Case> {
  for (let tries = 1; ; tries += 1) {
    const fresh = made(makeReceiptNo(dayOf(now), randomDigits(8)));
    try {
      await office.cases.insert(fresh, now);

      return fresh;
    } catch (error) {
      if (!(error instanceof DuplicateDocument)) throw error;
      const kept = await office.cases.find(id);
      if (kept) return kept;
      if (tries === mostTries) throw error;
    }
  }
}
