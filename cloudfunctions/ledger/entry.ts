import { calendarOf } from '../centre/calendar';
import { centreOf } from '../centre/centre';
import { addMonths } from '../../domain/time/days';
import { canonicalJson } from '../../domain/case/history/canonical-json';
import type { Day, Instant } from '../../domain/time/times';
import { dayOf } from '../../domain/time/times';
import type { Ledger } from '../../domain/ledgers/kit/ledger';
import { momentText } from '../../domain/ledgers/kit/moment-text';
import { searchPieces } from '../../domain/ledgers/kit/search-pieces';
import type { LineValues } from '../../domain/ledgers/kit/values-schema';
import type { LedgerEntry, LineKeeping } from '../platform/documents';
import type { Office } from '../platform/office';
import type { StaffCall } from '../platform/calls/people';
import { is, type Query } from '../platform/sdk/sdk';
import { isSealed, seal, unseal } from '../platform/sealing/sealing';

/** The collection of a register. */
export type LedgerCollection = `ledger_${string}`;

export function collectionOf({ name, kept }: Ledger): LedgerCollection {
  return (kept?.collection ?? `ledger_${name}`) as LedgerCollection;
}

/**
 * The fields that are sealed at rest: whatever is about a person. Of registers from before the kit, whose documents other
 * rooms read too, only what is sensitive.
 */
export function sealedFields({ fields, kept }: Ledger): readonly string[] {
  const open: readonly string[] = kept ? ['plain', 'personal'] : ['plain'];

  return Object.keys(fields).filter((key) => !open.includes(fields[key]?.privacy.level ?? 'plain'));
}

/** Under what a line is found by two signs that follow each other: keyed, so that nobody reads names out of it. */
function pieceKey(office: Pick<Office, 'blind'>, piece: string): string {
  return office.blind('ledger-piece', piece).slice(0, 16);
}

/** What the words of a line must hold to be looked at for a piece; lines of earlier versions hold the piece itself. */
export function withPiece(office: Pick<Office, 'blind'>, piece: string): Query {
  return { words: is.oneOf([pieceKey(office, piece), piece]) };
}

/** The values of a stored line, unsealed; a field that it never had is `null`. */
export function valuesOf({ keys }: Office, ledger: Ledger, stored: LineKeeping): LineValues {
  const raw = (ledger.kept ? stored : (stored as LedgerEntry).values) as unknown as LineValues;
  const place = { collection: collectionOf(ledger), id: stored._id };

  return Object.fromEntries(
    Object.keys(ledger.fields).map((field) => {
      const value = raw[field] ?? ledger.fields[field]?.older ?? null;

      return [field, isSealed(value) ? unseal(keys, { ...place, field }, value) : value];
    }),
  );
}

/** A line as it is kept now, whatever version of the product wrote it: one that was over then is closed. */
export function upcastLine({ kept, closing }: Ledger, stored: LineKeeping): LineKeeping {
  const ended = kept?.endedIn && (stored as unknown as Readonly<Record<string, unknown>>)[kept.endedIn];

  return typeof ended === 'string' && !stored.closed
    ? { ...stored, closed: { at: ended, why: closing } }
    : stored;
}

/** The values as they are stored. */
export function storedValues({ keys }: Office, ledger: Ledger, id: string, values: LineValues): LineValues {
  const sealed = sealedFields(ledger);
  const place = { collection: collectionOf(ledger), id };

  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [
      field,
      sealed.includes(field) && value !== null ? seal(keys, { ...place, field }, value) : value,
    ]),
  );
}

/** The same values give the same print, whoever wrote them and when. */
export function printOf(office: Office, ledger: Ledger, values: LineValues): string {
  const said = Object.entries(values).map(([key, value]) => [
    key,
    // Excel keeps no seconds.
    ledger.fields[key]?.isMoment ? momentText(value) : value,
  ]);

  return office.blind(`ledger-${ledger.name}`, canonicalJson(Object.fromEntries(said)));
}

/** The day after which a line goes. */
function keepUntil({ retention, order }: Ledger, values: LineValues, closedAt: Instant | null): Day | null {
  if ('always' in retention) return null;
  const from = retention.after === 'day' ? values[order.by] : closedAt && dayOf(closedAt);
  if (typeof from !== 'string') return null;

  return addMonths(from, 12 * retention.years);
}

/** What a line is ordered by, as text. */
export function orderOf({ order }: Ledger, values: LineValues): string {
  const value = values[order.by];

  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A line as a change leaves it. */
export interface LineNow {
  readonly id: string;
  readonly values: LineValues;
  readonly closed?: LineKeeping['closed'];
  /** As it was stored before; absent for a new one. */
  readonly before?: LineKeeping;
}

/** Who writes a line, and when; the clock too. */
export interface Writing extends Pick<StaffCall, 'office' | 'now'> {
  readonly person: Pick<StaffCall['person'], 'id' | 'name' | 'centreId'>;
}

/** What is stored of a line beside its version and changes: set anew with every change. */
export async function fieldsToStore(
  { office, person, now }: Writing,
  ledger: Ledger,
  { id, values, closed = null, before }: LineNow,
): Promise<Readonly<Record<string, unknown>>> {
  const kept = storedValues(office, ledger, id, values);
  const counting = ledger.counts === undefined ? {} : { toCount: true };
  if (ledger.kept) {
    const calendar = calendarOf(await centreOf(office, person.centreId));
    const change = { id, values, before: (before ?? null) as never, now, by: person.id, calendar };
    const beside = ledger.kept.beside?.({ ...change, closedAt: closed?.at ?? null }) ?? {};

    return { ...kept, closed, ...counting, ...beside };
  }

  return {
    values: kept,
    closed,
    open: closed === null,
    order: `${orderOf(ledger, values)} ${id}`,
    words: searchPieces(searchedText(ledger, values)).map((piece) => pieceKey(office, piece)),
    print: printOf(office, ledger, values),
    keepUntil: keepUntil(ledger, values, closed?.at ?? null),
    ...counting,
  };
}

/** What is looked through for what is searched. */
export function searchedText({ fields }: Ledger, values: LineValues): string {
  return Object.entries(fields)
    .filter(([, field]) => field.searched)
    .map(([key]) => {
      const value = values[key];

      return Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : '';
    })
    .join('\n');
}
