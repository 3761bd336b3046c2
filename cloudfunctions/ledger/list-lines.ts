import type { InferOutput } from 'valibot';
import type * as contract from '../../contract/ledger';
import { ledgers } from '../../domain/ledgers/all';
import type { LineNames } from '../../domain/ledgers/kit/cell';
import type { Ledger } from '../../domain/ledgers/kit/ledger';
import { searchable, searchPieces } from '../../domain/ledgers/kit/search-pieces';
import type { LineValues } from '../../domain/ledgers/kit/values-schema';
import { maskFor } from '../../domain/privacy/mask';
import { DomainError } from '../../domain/refusals/errors';
import type { LineKeeping } from '../platform/documents';
import type { StaffCall, StaffPerson } from '../platform/calls/people';
import { is, type Query } from '../platform/sdk/sdk';
import { noteChange } from '../centre/note-change';
import { collectionOf, orderOf, searchedText, upcastLine, valuesOf, withPiece } from './entry';
import { pageFrom } from './page-from';
import { ledgerToRead } from './may';
import { mayKeep } from './may-keep';

const perPage = 100;
/** A register whose lines others name is read whole. */
const most = 1000;
/** Pages looked through for one page of what is searched. */
const furthest = 10;

/** Lines of a register. @throws DomainError NotAllowed */
export async function listLines(
  { ledger: name, search, closed, after }: InferOutput<typeof contract.listLedger.input>,
  call: StaffCall,
): Promise<contract.LedgerAnswer> {
  const ledger = ledgerToRead(name, call.person);
  const found = await wayToRead(ledger)(call, ledger, { search, closed, after });

  return { ...found, names: await namesFor(call, ledger), mayKeep: mayKeep(call.person, ledger) };
}

/** All lines with every field, for Excel; at its beginning the log says who took them. @throws DomainError NotAllowed */
export async function exportLines(
  { ledger: name, after }: InferOutput<typeof contract.exportLedger.input>,
  call: StaffCall,
): Promise<contract.LedgerAnswer> {
  const ledger = ledgerToRead(name, call.person);
  if (after === null) {
    const title = `导出${ledger.title}台账`;
    await noteChange(call, { kind: 'ledger', target: ledger.name, title, before: null, after: null });
  }

  return listLines({ ledger: name, search: null, closed: true, after }, call);
}

interface Wanted {
  readonly search: string | null;
  readonly closed: boolean;
  readonly after?: string | null;
}

/** A small register from before the kit is read whole; what is large is read page by page. */
function wayToRead({ kept }: Ledger): typeof page {
  if (!kept) return page;

  return kept.paged ? keptPages : wholeRegister;
}

type Found = Pick<contract.LedgerAnswer, 'lines' | 'next'>;

async function wholeRegister(call: StaffCall, ledger: Ledger, { search, closed }: Wanted): Promise<Found> {
  const { office, person } = call;
  const query = { centreId: person.centreId };
  const stored = (await office.store.find(collectionOf(ledger), query, { limit: most })) as LineKeeping[];
  const { direction } = ledger.order;
  const key = (line: contract.LedgerLine) => orderOf(ledger, line.values);
  const lines = stored
    .map((one) => upcastLine(ledger, one))
    .filter((one) => closed || !one.closed)
    .filter((one) => holds(ledger, valuesOf(office, ledger, one), search))
    .map((one) => lineOf(call, ledger, one))
    .sort((a, b) => key(a).localeCompare(key(b), 'zh-CN') * (direction === 'newest' ? -1 : 1));

  return { lines, next: null };
}

async function keptPages(call: StaffCall, ledger: Ledger, wanted: Wanted): Promise<Found> {
  const { search, closed, after = null } = wanted;
  const isNewest = ledger.order.direction === 'newest';
  const lines: contract.LedgerLine[] = [];
  let next = after;
  for (let read = 0; read < furthest; read += 1) {
    const found = await pageFrom(call, ledger, { cursor: next, isNewest, limit: perPage });
    const fitting = found.lines
      .filter((one) => closed || !one.closed)
      .filter((one) => holds(ledger, valuesOf(call.office, ledger, one), search));
    lines.push(...fitting.map((one) => lineOf(call, ledger, one)));
    next = found.next;
    if (next === null || lines.length >= perPage) break;
  }

  return { lines, next };
}

async function page(call: StaffCall, ledger: Ledger, { search, closed, after }: Wanted): Promise<Found> {
  const { office, person } = call;
  const [piece] = search === null ? [] : searchPieces(search);
  if (search !== null && piece === undefined)
    throw new DomainError('InputInvalid', { why: '要找的字请至少填两个。' });
  const isNewest = ledger.order.direction === 'newest';
  const fixed: Query = {
    centreId: person.centreId,
    ...(piece === undefined ? !closed && { open: true } : withPiece(office, piece)),
  };
  const lines: contract.LedgerLine[] = [];
  let next: string | null = after ?? null;
  for (let read = 0; read < furthest; read += 1) {
    const query: Query = {
      ...fixed,
      ...(next !== null && { order: isNewest ? is.below(next) : is.after(next) }),
    };
    const order = [['order', isNewest ? 'desc' : 'asc']] as const;
    const found = await office.store.find(collectionOf(ledger), query, { limit: perPage, order });
    const fitting = found
      .filter((one) => closed || one.open)
      .filter((one) => holds(ledger, valuesOf(office, ledger, one), search));
    lines.push(...fitting.map((one) => lineOf(call, ledger, one)));
    next = found.length === perPage ? (found.at(-1)?.order ?? null) : null;
    if (next === null || lines.length >= perPage) break;
  }

  return { lines, next };
}

function holds(ledger: Ledger, values: LineValues, search: string | null): boolean {
  return search === null || searchable(searchedText(ledger, values)).includes(searchable(search));
}

/** A line as this person may see it: whoever keeps the register sees it whole. */
export function lineOf(
  { office, person }: StaffCall,
  ledger: Ledger,
  stored: LineKeeping,
): contract.LedgerLine {
  const { _id: id, version = 0, closed = null, checked = null, changes = [] } = stored;

  return {
    ...{ id, version, closed },
    values: shownTo(person, ledger, valuesOf(office, ledger, stored)),
    checkedBy: checked?.name ?? null,
    changedBy: changes.at(-1)?.who.id ?? '',
  };
}

/** The values as this person may see them. */
export function shownTo(person: StaffPerson, ledger: Ledger, values: LineValues): LineValues {
  if (mayKeep(person, ledger)) return values;

  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      maskFor(person.roles, ledger.fields[key]?.privacy.mask ?? 'text', value),
    ]),
  );
}

/** The lines of other registers that this one's fields may name, by id. */
export async function namesFor({ office, person }: StaffCall, { fields }: Ledger): Promise<LineNames> {
  const named = new Set(Object.values(fields).flatMap(({ refersTo }) => refersTo ?? []));
  const wanted = ledgers.filter(({ name }) => named.has(name));
  const lists = await Promise.all(
    wanted.map(async (ledger) => {
      const query = { centreId: person.centreId, ...(!ledger.kept && { open: true }) };
      const lines = (await office.store.find(collectionOf(ledger), query, { limit: most })) as LineKeeping[];
      const names = lines.map((one) => [one._id, ledger.says(valuesOf(office, ledger, one))] as const);

      return [ledger.name, Object.fromEntries(names)] as const;
    }),
  );

  return Object.fromEntries(lists);
}
