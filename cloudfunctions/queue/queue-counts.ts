import type { QueueCounts } from '../../contract/staff/desk-work';
import { dayOf, type Day, type Instant } from '../../domain/case/times';
import { refuseBlind } from '../casework/staff-case';
import { staffNames } from '../network/centre';
import type { CaseLine } from '../platform/documents';
import type { StaffCall } from '../platform/people';
import { onlyStation } from './only-station';

const most = 1000;
const counted = ['state', 'desk.ownerId', 'desk.handedTo', 'desk.dueOn', 'assessment.greenChannel'];
type Counted = Pick<CaseLine, 'state' | 'desk' | 'assessment'>;

/** Counts the open cases of the centre, a thousand at most, one read a minute for each station or the whole. */
export async function queueCounts(_input: object, { office, person, now }: StaffCall): Promise<QueueCounts> {
  refuseBlind(person);
  const { centreId } = person;
  const station = onlyStation(person);
  const { lines, at } = await office.remembered(`open:${centreId}:${JSON.stringify(station)}`, async () => ({
    lines: await office.store.find(
      'cases',
      { centreId, 'desk.open': true, ...station },
      { limit: most, fields: counted },
    ),
    at: now,
  }));

  return {
    ...countLines(lines, person.id, dayOf(now), at, most),
    people: await staffNames(office, centreId),
  };
}

/** The figures of the lines read. */
export function countLines(
  lines: readonly Counted[],
  me: string,
  today: Day,
  at: Instant,
  limit: number,
): Omit<QueueCounts, 'people'> {
  const byState: Partial<Record<Counted['state'], number>> = {};
  for (const { state } of lines) byState[state] = (byState[state] ?? 0) + 1;
  const count = (holds: (line: Counted) => boolean): number => lines.filter(holds).length;

  return {
    byState,
    mine: count(({ desk }) => desk.ownerId === me),
    handed: count(({ desk }) => desk.handedTo === me),
    unowned: count(({ desk }) => desk.ownerId === null),
    late: count(({ desk }) => desk.dueOn !== null && desk.dueOn < today),
    today: count(({ desk }) => desk.dueOn === today),
    greenChannel: count(({ assessment }) => assessment?.greenChannel === true),
    more: lines.length === limit,
    at,
  };
}
