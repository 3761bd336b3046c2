import { calendarOf } from '../cloudfunctions/centre/calendar';
import { deskLine } from '../cloudfunctions/casework/line/desk-line';
import { chainHash } from '../cloudfunctions/platform/sealing/seals';
import { blindIndex, keysFrom } from '../cloudfunctions/platform/sealing/keys';
import type { Case } from '../domain/case/case';
import { makeReceiptNo } from '../domain/identity/receipt-number';
import { cloneCase, templateOf } from '../local/sample/bulk/clone-case';
import { stored } from '../local/sample/bulk/seed-many';
import { centre } from '../local/sample/centre';
import type { TestOffice } from './cloud';

/** So many copies of a case, each its own person's, all so many days older. */
export interface Copies {
  readonly of: Case;
  readonly count: number;
  readonly daysBack: (place: number) => number;
  /** As an earlier version wrote it. */
  readonly before?: (desk: Case['desk']) => object;
}

let made = 0;

/** Puts copies straight into the database, their lines computed as of now; gives their ids in order. */
export async function copyCases(
  office: TestOffice,
  { of, count, daysBack, before }: Copies,
): Promise<string[]> {
  const keys = keysFrom({ YUANSHOU_KEYS: office.keys });
  const now = new Date().toISOString();
  const view = {
    rules: centre.rules,
    calendar: calendarOf(centre),
    blind: (use: string, text: string) => blindIndex(keys, use, text),
    hash: chainHash(keys),
  };
  const template = templateOf(of);
  const cases = Array.from({ length: count }, (_, place) => {
    const no = String((made += 1)).padStart(8, '0');
    const self = {
      id: blindIndex(keys, 'copy', no),
      receiptNo: makeReceiptNo(now.slice(0, 10), no),
      ownerKey: `copy-${no}`,
      name: '赵大山',
      identity: '',
      phone: `137${no}`,
      daysBack: daysBack(place),
    };
    const copy = cloneCase(template, self, view);

    return { ...copy, desk: deskLine(copy, now, view) };
  });
  const data = cases.map((c) => {
    const document = stored(c, keys);

    return JSON.stringify(before ? { ...document, desk: before(document.desk) } : document);
  });
  await office.cloud.store.run('database.insertDocument', { collectionName: 'cases', data });

  return cases.map(({ _id }) => _id);
}
