import type { Ledger } from '../../domain/ledgers/kit/ledger';
import type { LineKeeping } from '../platform/documents';
import type { StaffCall } from '../platform/calls/people';
import { is } from '../platform/sdk/sdk';
import { collectionOf } from './entry';

interface Page {
  /** The order of the line after which the page begins, and its id after a blank; `null` for the first page. */
  readonly cursor: string | null;
  readonly isNewest: boolean;
  readonly limit: number;
  /** What else must hold of a line. */
  readonly where?: Readonly<Record<string, unknown>>;
}

/**
 * A page of a register that was kept before there was a kit and is too large to be read whole: by its order, then by
 * id, so that of lines of the same minute none is left out. One read, or two where a page ends between such lines.
 */
export async function pageFrom(
  { office, person }: StaffCall,
  ledger: Ledger,
  { cursor, isNewest, limit, where = {} }: Page,
): Promise<{ readonly lines: readonly LineKeeping[]; readonly next: string | null }> {
  const { by } = ledger.order;
  const direction = isNewest ? 'desc' : 'asc';
  const order = [
    [by, direction],
    ['_id', direction],
  ] as const;
  const beyond = isNewest ? is.below : is.after;
  const [at = '', id] = cursor?.split(' ') ?? [];
  const read = async (query: Readonly<Record<string, unknown>>, most: number) =>
    most <= 0
      ? []
      : ((await office.store.find(
          collectionOf(ledger),
          { centreId: person.centreId, ...where, ...query },
          { limit: most, order },
        )) as LineKeeping[]);
  const ties = id === undefined ? [] : await read({ [by]: at, _id: beyond(id) }, limit);
  const rest = await read(cursor === null ? {} : { [by]: beyond(at) }, limit - ties.length);
  const lines = [...ties, ...rest];
  const last = lines.at(-1) as (LineKeeping & Readonly<Record<string, unknown>>) | undefined;

  return { lines, next: lines.length === limit && last ? `${String(last[by])} ${last._id}` : null };
}
