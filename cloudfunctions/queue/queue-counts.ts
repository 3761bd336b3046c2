import type { QueueCounts } from '../../contract/queue/turn';
import { dayOf, type Day, type Instant } from '../../domain/time/times';
import { keysFor, outsideKeys } from '../../domain/procedure/turn/turn-keys';
import { bandsOfNow, turnBands } from '../../domain/procedure/turn/turn-order';
import { refuseBlind } from '../casework/opening/staff-case';
import { staffNames } from '../centre/centre';
import type { CaseLine } from '../platform/documents';
import type { StaffCall, StaffPerson } from '../platform/calls/people';
import { onlyStation } from '../casework/opening/only-station';

const most = 1000;
const counted = [
  'state',
  'desk.ownerId',
  'desk.handedTo',
  'desk.dueOn',
  'desk.rank',
  'desk.turn',
  'assessment.greenChannel',
];
type Counted = Pick<CaseLine, 'state' | 'desk' | 'assessment'>;

/** Counts the open cases of the centre, the thousand most urgent at most, one read a minute for each station or the whole. */
export async function queueCounts(_input: object, { office, person, now }: StaffCall): Promise<QueueCounts> {
  refuseBlind(person);
  const { centreId } = person;
  const station = onlyStation(person);
  const { lines, at } = await office.remembered(`open:${centreId}:${JSON.stringify(station)}`, async () => ({
    lines: await office.store.find(
      'cases',
      { centreId, 'desk.open': true, ...station },
      { limit: most, order: [['desk.rank', 'asc']], fields: counted },
    ),
    at: now,
  }));

  return {
    ...countLines(lines, person, dayOf(now), at, most),
    people: await staffNames(office, centreId),
  };
}

/** The figures of the lines read. */
export function countLines(
  lines: readonly Counted[],
  person: Pick<StaffPerson, 'id' | 'roles'>,
  today: Day,
  at: Instant,
  limit: number,
): Omit<QueueCounts, 'people'> {
  const byState: Partial<Record<Counted['state'], number>> = {};
  for (const { state } of lines) byState[state] = (byState[state] ?? 0) + 1;
  const me = person.id;
  const count = (holds: (line: Counted) => boolean): number => lines.filter(holds).length;

  return {
    byState,
    ...turnCounts(lines, person),
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

/** What waits for this person, now and later, and what waits for somebody outside. */
function turnCounts(
  lines: readonly Counted[],
  person: Pick<StaffPerson, 'id' | 'roles'>,
): Pick<QueueCounts, 'turn' | 'now' | 'outside'> {
  const keys = new Set(keysFor(person));
  const own = lines.filter(
    ({ desk: { turn } }) => turn && keys.has(turn.key) && !turn.barred.includes(person.id),
  );
  const isNow = ({ desk }: Counted): boolean =>
    bandsOfNow.some((band) => turnBands[Number(desk.rank[0])] === band);

  return {
    turn: own.length,
    now: own.filter(isNow).length,
    outside: lines.filter(({ desk }) => desk.turn && outsideKeys().includes(desk.turn.key)).length,
  };
}
