import type { Case } from '../../../domain/case/case';
import { layoutNow, pathBefore, upcast } from '../../../domain/case/records/upcast';
import type { Instant } from '../../../domain/time/times';
import { openStored, sealEvent, sealFields } from './case-sealing';
import type { StoredCase } from '../documents';
import type { Keys } from '../sealing/keys';
import { caseSeal, draftSeal, lineSeal } from '../sealing/seals';
import type { Store } from './store';

/** What lists read of a case: neither its content nor its history, and nothing a list does not show. */
export const lineFields: readonly string[] = [
  'version',
  'centreId',
  'state',
  'receiptNo',
  'entrance',
  'stationId',
  'createdAt',
  'submittedAt',
  'dispute.matter',
  'assessment.greenChannel',
  'desk.rank',
  'desk.maskedName',
  'desk.ownerId',
  'desk.dueOn',
  'desk.turn',
  'desk.urgent',
  'desk.group',
  'desk.unconfirmed',
  'desk.hasDanger',
  'desk.quiet',
  'desk.calledAs',
  'desk.tags',
];

/** Fields of the records, for a list: cases that nobody has touched since have them where they were before. */
export function recordFields(...paths: readonly string[]): string[] {
  return paths.flatMap((path) => [path, pathBefore(path) ?? []].flat());
}

/** What a list read of a case, with its records where they stand now. */
export function asNow<Line extends object>(line: Line): Line {
  return upcast(line as Readonly<Record<string, unknown>>) as Line;
}

export interface Cases {
  /** One read; `null` when there is none. */
  find(id: string): Promise<Case | null>;
  /** Writes a new case; throws DuplicateDocument when the id is taken. */
  insert(fresh: Case, at: Instant): Promise<void>;
  /**
   * Writes what differs between the two, in one call and only if nobody was quicker.
   * @returns whether it was written
   * @throws DuplicateDocument when the receipt number is taken
   */
  replace(before: Case, after: Case, at: Instant): Promise<boolean>;
  /**
   * Writes the queue's line of a case anew: nothing happens to the case, the version stays.
   * @returns 1, or 0 when somebody changed the case meanwhile
   */
  refreshLine(c: Case, desk: Case['desk']): Promise<number>;
}

/** Cases over the store, sealed on the way in and opened on the way out. */
export function openCases(store: Store, keys: Keys): Cases {
  return {
    async find(id) {
      const stored = await store.get('cases', id);

      return stored && openStored(keys, stored);
    },
    async insert(fresh, at) {
      await store.add('cases', asStored(keys, fresh, at));
    },
    async replace(before, after, at) {
      const fresh = after.events
        .slice(before.events.length)
        .map((event) => sealEvent(keys, after._id, event));
      const changed = {
        ...sealFields(keys, after._id, differing(before, after)),
        ...(before.receiptNo !== after.receiptNo && { receiptKey: receiptKey(after) }),
        ...(before.desk !== after.desk && { deskSeal: lineSeal(keys, after._id, after.desk) }),
        ...sealsOf(keys, after, at),
        changedAt: at,
      };
      const update = {
        set: {
          ...changed,
          ...(fresh.length > 0 && { 'projection.due': true }),
          ...(after.papers.length > before.papers.length && { 'projection.files': true }),
        },
        ...(fresh.length > 0 && { append: { events: fresh } }),
      };

      return (await store.updateWhere('cases', { _id: before._id, version: before.version }, update)) === 1;
    },
    refreshLine: ({ _id, version }, desk) =>
      store.updateWhere('cases', { _id, version }, { set: { desk, deskSeal: lineSeal(keys, _id, desk) } }),
  };
}

/** A new case as the database keeps it. */
export function asStored(keys: Keys, fresh: Case, at: Instant): StoredCase {
  const { events, ...fields } = fresh;

  return {
    ...(sealFields(keys, fresh._id, fields) as unknown as Omit<StoredCase, 'events'>),
    events: events.map((event) => sealEvent(keys, fresh._id, event)),
    ...sealsOf(keys, fresh, at),
    deskSeal: lineSeal(keys, fresh._id, fresh.desk),
    receiptKey: receiptKey(fresh),
    changedAt: at,
    projection: { due: events.length > 0, told: 0, counted: 0, files: false },
    layout: layoutNow,
  };
}

/** A form that is no case yet has no history: its own content is sealed, and no anchor names it. */
function sealsOf(keys: Keys, c: Case, changedAt: Instant): Pick<StoredCase, 'seal' | 'toAnchor'> {
  if (c.events.length === 0) return { seal: draftSeal(keys, { ...c }), toAnchor: null };
  const seal = caseSeal(keys, { ...c, changedAt, receiptKey: receiptKey(c) });

  return { seal, toAnchor: seal };
}

/** A unique index counts absence as a value, so a case without a number needs one of its own. */
export function receiptKey({ _id, receiptNo }: Pick<Case, '_id' | 'receiptNo'>): string {
  return receiptNo ?? `none:${_id}`;
}

/** The top-level fields that are not the same, events aside. */
function differing(before: Case, after: Case): Record<string, unknown> {
  const entries = Object.entries(after).filter(([field, value]) => {
    if (field === 'events' || field === '_id') return false;
    const old = before[field as keyof Case] as unknown;

    return old !== value && JSON.stringify(old) !== JSON.stringify(value);
  });

  return Object.fromEntries(entries);
}
