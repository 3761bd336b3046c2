import type { MyCaseLine } from '../../contract/citizen/views';
import { lineFields } from '../platform/cases';
import type { CitizenCall } from '../platform/people';
import { myCaseLine } from './case-line';

const most = 50;

/** One's own applications, newest first: one read by index, without content or history. */
export async function myCases(_input: object, call: CitizenCall): Promise<{ cases: readonly MyCaseLine[] }> {
  return { cases: await ownLines(call) };
}

export async function ownLines({ office, person }: CitizenCall): Promise<readonly MyCaseLine[]> {
  const found = await office.store.find(
    'cases',
    { ownerKey: person.key },
    { limit: most, order: [['createdAt', 'desc']], fields: lineFields },
  );

  return found.map(myCaseLine);
}
