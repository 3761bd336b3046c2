import { servicePay } from '../../domain/ledgers/service-pay';
import type { ValuesOf } from '../../domain/ledgers/kit/field';
import { collectionOf, valuesOf } from '../ledger/entry';
import type { LineKeeping } from '../platform/documents';
import type { Office } from '../platform/office';
import { is } from '../platform/sdk/sdk';

/** One service that is paid outside cases. */
export type Service = ValuesOf<typeof servicePay.fields>;

/** Lines of a quarter at most. */
const most = 1000;

/** The services that began in these months (`2026-10` to `2026-12`) and that a second person looked through. */
export async function servicesOf(
  office: Office,
  centreId: string,
  [first, last]: readonly [first: string, last: string],
): Promise<readonly Service[]> {
  const lines = (await office.store.find(
    collectionOf(servicePay),
    { centreId, open: true, order: is.within(`${first}-01`, `${last}-99`) },
    { limit: most, order: [['order', 'asc']] },
  )) as readonly LineKeeping[];

  return lines
    .filter(({ checked }) => Boolean(checked))
    .map((line) => valuesOf(office, servicePay, line) as unknown as Service);
}
