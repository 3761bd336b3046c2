import type { Ledger } from '../../domain/ledgers/kit/ledger';
import type { LineValues } from '../../domain/ledgers/kit/values-schema';
import type { LedgerEntry, LineKeeping } from '../platform/documents';
import type { StaffCall } from '../platform/calls/people';
import { is } from '../platform/sdk/sdk';
import { collectionOf, orderOf, printOf, valuesOf } from './entry';
import { pageFrom } from './page-from';

/** Lines of one print, or of a register that is read whole. */
const most = 1000;

interface Printed {
  readonly values: LineValues;
  readonly print: string;
}

/** How many lines of each print stand in the register. */
export async function standingPrints(
  call: StaffCall,
  ledger: Ledger,
  lines: readonly Printed[],
): Promise<ReadonlyMap<string, number>> {
  const found = await printsOf(call, ledger, lines);

  return found.reduce(
    (counts, print) => counts.set(print, (counts.get(print) ?? 0) + 1),
    new Map<string, number>(),
  );
}

function printsOf(call: StaffCall, ledger: Ledger, lines: readonly Printed[]): Promise<readonly string[]> {
  if (!ledger.kept) return printsAmong(call, ledger, lines);

  return ledger.kept.paged ? printsAround(call, ledger, lines) : printsOfAll(call, ledger);
}

async function printsAmong(
  { office, person }: StaffCall,
  ledger: Ledger,
  lines: readonly Printed[],
): Promise<readonly string[]> {
  const wanted = [...new Set(lines.map(({ print }) => print))];
  const query = { centreId: person.centreId, print: is.oneOf(wanted) };
  const page = { limit: most, fields: ['print'] };
  const found = (await office.store.find(collectionOf(ledger), query, page)) as Pick<LedgerEntry, 'print'>[];

  return found.map(({ print }) => print);
}

/** A register from before there was a kit keeps no prints: a small one is read whole. */
async function printsOfAll({ office, person }: StaffCall, ledger: Ledger): Promise<readonly string[]> {
  const query = { centreId: person.centreId };
  const found = (await office.store.find(collectionOf(ledger), query, { limit: most })) as LineKeeping[];

  return found.map((one) => printOf(office, ledger, valuesOf(office, ledger, one)));
}

/** A large one is read where the file has its lines: a minute of the file holds every second of it. */
async function printsAround(
  call: StaffCall,
  ledger: Ledger,
  lines: readonly Printed[],
): Promise<readonly string[]> {
  const minutes = lines.map(({ values }) => orderOf(ledger, values).slice(0, 16)).sort();
  const last = `${minutes.at(-1) ?? ''}~`;
  const prints: string[] = [];
  let cursor: string | null = minutes[0] ?? '';
  while (cursor !== null) {
    const page = await pageFrom(call, ledger, { cursor, isNewest: false, limit: most });
    const near = page.lines.filter((one) => orderOf(ledger, valuesOf(call.office, ledger, one)) <= last);
    prints.push(...near.map((one) => printOf(call.office, ledger, valuesOf(call.office, ledger, one))));
    cursor = near.length < page.lines.length ? null : page.next;
  }

  return prints;
}
