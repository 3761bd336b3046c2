import type { MyCaseLine } from '../../contract/progress/views';
import { lineFields } from '../platform/store/cases';
import type { StoredCase } from '../platform/documents';
import type { CitizenCall } from '../platform/calls/people';
import { Either } from '../platform/sdk/sdk';
import { atStation } from '../casework/opening/at-station';
import { myCaseLine } from './case-line';

const onList = 50;

/** One's own applications and those one has joined, newest first: one read by index, without content or history. */
export async function myCases(_input: object, call: CitizenCall): Promise<{ cases: readonly MyCaseLine[] }> {
  return { cases: await ownLines(call) };
}

/** At most so many of them. */
export async function ownLines(call: CitizenCall, most = onList): Promise<readonly MyCaseLine[]> {
  const { office, person } = call;
  const found = await office.store.find(
    'cases',
    new Either([{ ownerKey: person.key }, { memberKeys: person.key }]),
    { limit: most, order: [['createdAt', 'desc']], fields: [...lineFields, 'ownerKey'] },
  );

  const lines = found.map((one) => ({ ...myCaseLine(one), part: partIn(one, person.key) }));
  if (!lines.some(({ part }) => part === 'helper')) return lines;
  const isBound = (await atStation(call)) !== null;

  return lines.flatMap((line) => (line.part !== 'helper' ? [line] : isBound ? [helpersLine(line)] : []));
}

/** Number and state: what it is about is between the person and the centre. */
export function helpersLine(line: MyCaseLine): MyCaseLine {
  return { ...line, matter: null, matterLabel: null, dueOn: null };
}

/** Whose application it is for the caller. */
function partIn({ ownerKey, desk }: Pick<StoredCase, 'ownerKey' | 'desk'>, key: string): MyCaseLine['part'] {
  if (ownerKey !== key) return 'member';

  return desk.unconfirmed ? 'helper' : 'owner';
}
