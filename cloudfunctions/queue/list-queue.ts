import type { InferOutput } from 'valibot';
import type { queue as contract, QueueAnswer } from '../../contract/queue/queue';
import { hitsOf, kindsOfKeys } from '../casework/line/search-parts';
import { refuseBlind } from '../casework/opening/staff-case';
import { staffNames } from '../centre/centre';
import { lineFields } from '../platform/store/cases';
import { searching } from '../platform/calls/bounds';
import { countStrictly } from '../platform/calls/limits';
import type { StaffCall } from '../platform/calls/people';
import { is, type Query } from '../platform/sdk/sdk';
import { onlyStation } from '../casework/opening/only-station';
import { queueLine } from './queue-line';
import { waitingFor, waitingOutside } from './waiting-for';

type Input = InferOutput<typeof contract.input>;

/** Found by whom they wait for. */
const turns: readonly Input['scope'][] = ['turn', 'others'];

/** A page of the queue: one read along an index, ordered by the stored rank; the next page goes on after the last rank. */
export async function listQueue(input: Input, call: StaffCall): Promise<QueueAnswer> {
  const { office, person, now } = call;
  refuseBlind(person);
  if (input.search) await countStrictly(office.store, searching, person.id, now);
  const typed = input.search ? kindsOfKeys((use, text) => office.blind(use, text), input.search) : [];
  const fields = typed.length > 0 ? [...lineFields, 'desk.searchKeys'] : lineFields;
  const page = { limit: input.limit, order: [['desk.rank', 'asc']] as const, fields };
  const keys = [...new Set(typed.map(([, key]) => key))];
  const found = await office.store.find('cases', queryOf(input, call, keys), page);
  const names = await staffNames(office, person.centreId);
  const last = found.length === input.limit ? found.at(-1) : undefined;

  const lines = found.map((line) => ({
    ...queueLine(line, names, now),
    foundBy: typed.length > 0 ? hitsOf(typed, line.desk.searchKeys ?? []) : [],
  }));

  return { lines, next: last?.desk.rank ?? null, at: now };
}

function queryOf(
  { scope, states, tag, ownerId, cursor }: Input,
  { person }: StaffCall,
  keys: readonly string[],
): Query {
  const owner = scope === 'mine' ? person.id : scope === 'unowned' ? null : (ownerId ?? undefined);

  return {
    centreId: person.centreId,
    ...(scope === 'turn' && waitingFor(person)),
    ...(scope === 'others' && waitingOutside(person)),
    ...(keys.length > 0
      ? { 'desk.searchKeys': is.oneOf(keys), state: is.not('DRAFT') }
      : scope === 'all'
        ? { state: is.not('DRAFT') }
        : turns.includes(scope)
          ? {}
          : { 'desk.open': true }),
    ...(owner !== undefined && { 'desk.ownerId': owner }),
    ...(scope === 'handed' && { 'desk.handedTo': person.id }),
    ...(states.length > 0 && { state: is.oneOf(states.filter((state) => state !== 'DRAFT')) }),
    ...(tag && { 'desk.tags': tag }),
    ...(cursor && { 'desk.rank': is.after(cursor) }),
    ...onlyStation(person),
  };
}
