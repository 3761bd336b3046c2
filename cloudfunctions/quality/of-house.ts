import type { ComplaintRecord } from '../../domain/quality/complaint';
import { meansSomebody } from '../../domain/quality/complaint-names';
import { staffNames } from '../centre/centre';
import type { Office } from '../platform/office';

/** A complaint with whether its words name somebody who works here: that one is the bureau's. */
export async function withHouse(
  office: Office,
  centreId: string,
  one: ComplaintRecord,
): Promise<ComplaintRecord> {
  if (one.house === true) return one;
  const names = Object.values(await staffNames(office, centreId));

  return meansSomebody(one, names) ? { ...one, house: true } : one;
}
