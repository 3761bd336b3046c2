import { addressOf, filtersFrom, type QueueFilters } from './filters';

/** A view of the queue that somebody named. */
export interface SavedFilter {
  readonly name: string;
  readonly filters: QueueFilters;
}

type Memory = Pick<Storage, 'getItem' | 'setItem'>;

const key = (userId: string): string => `yuanshou.filters.${userId}`;
const most = 20;

/** The saved views of one person on this computer; a spoilt memory gives none. */
export function savedFilters(memory: Memory, userId: string): readonly SavedFilter[] {
  try {
    const kept: unknown = JSON.parse(memory.getItem(key(userId)) ?? '[]');
    return Array.isArray(kept) ? kept.flatMap(readOne) : [];
  } catch {
    // What cannot be read was not written by us: begin with none.
    return [];
  }
}

/** Saves a view under a name; the same name replaces, the oldest goes when there are too many. */
export function saveFilter(memory: Memory, userId: string, one: SavedFilter): readonly SavedFilter[] {
  const others = savedFilters(memory, userId).filter(({ name }) => name !== one.name);
  return write(memory, userId, [...others, one].slice(-most));
}

/** Forgets a view. */
export function forgetFilter(memory: Memory, userId: string, name: string): readonly SavedFilter[] {
  return write(
    memory,
    userId,
    savedFilters(memory, userId).filter((one) => one.name !== name),
  );
}

function write(memory: Memory, userId: string, list: readonly SavedFilter[]): readonly SavedFilter[] {
  memory.setItem(
    key(userId),
    JSON.stringify(list.map(({ name, filters }) => ({ name, filters: addressOf(filters) }))),
  );
  return list;
}

function readOne(kept: unknown): SavedFilter[] {
  if (typeof kept !== 'object' || kept === null || !('name' in kept) || !('filters' in kept)) return [];
  const { name, filters } = kept;
  if (typeof name !== 'string' || typeof filters !== 'object' || filters === null) return [];
  return [{ name, filters: filtersFrom(filters as Record<string, unknown>) }];
}
