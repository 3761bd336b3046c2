import type { InferOutput } from 'valibot';
import type * as contract from '../../contract/ledger';
import type { Ledger } from '../../domain/ledgers/kit/ledger';
import type { LineValues } from '../../domain/ledgers/kit/values-schema';
import type { LedgerEntry, LineKeeping } from '../platform/documents';
import { sha256 } from '../platform/ids';
import type { StaffCall } from '../platform/calls/people';
import { is } from '../platform/sdk/sdk';
import { DuplicateDocument } from '../platform/store/store';
import { changeNoted } from '../centre/note-change';
import { collectionOf, fieldsToStore, printOf, valuesOf } from './entry';
import { ledgerToKeep } from './may';
import { mustBeOnce } from './must-be-once';
import { mustName } from './save-line';
import { changeOf, tellReaders } from './write-line';

/** Lines of one print, or of a register that is read whole. */
const most = 1000;

interface Marked {
  readonly values: LineValues;
  readonly print: string;
  /** Made of what the line says, so that sending it again writes it once. */
  readonly id: string;
}

/**
 * Takes lines of a file into a register, or says only what would become of them. A line that stands here already, word
 * for word, is left as it is: the same file twice changes nothing.
 * @throws DomainError NotAllowed, InputInvalid
 */
export async function importLines(
  { ledger: name, importId, total, write, lines }: InferOutput<typeof contract.importLedgerLines.input>,
  call: StaffCall,
): Promise<contract.ImportAnswer> {
  const { office, person } = call;
  const ledger = ledgerToKeep(name, person);
  await mustName(
    call,
    ledger,
    lines.map(({ values }) => values),
  );
  const marked = lines.map(({ values, nth }) => {
    const print = printOf(office, ledger, values);

    return { values, print, nth, id: sha256(`${person.centreId} ${print} ${nth}`).slice(0, 24) };
  });
  const standing = await prints(call, ledger, marked);
  const fresh = marked.filter(({ print, nth }) => nth >= (standing.get(print) ?? 0));
  for (const { values } of ledger.once ? fresh : []) await mustBeOnce(call, ledger, values);
  if (write && fresh.length > 0) {
    await addAll(call, ledger, fresh);
    await tellReaders(call, ledger);
    await noteOnce(call, ledger, importId, total);
  }

  return { fresh: fresh.length, already: lines.length - fresh.length };
}

/** How many lines of each print stand in the register. */
async function prints(
  call: StaffCall,
  ledger: Ledger,
  marked: readonly Marked[],
): Promise<ReadonlyMap<string, number>> {
  const wanted = [...new Set(marked.map(({ print }) => print))];
  const found = ledger.kept ? await printsOfAll(call, ledger) : await printsAmong(call, ledger, wanted);

  return found.reduce(
    (counts, print) => counts.set(print, (counts.get(print) ?? 0) + 1),
    new Map<string, number>(),
  );
}

async function printsAmong(
  { office, person }: StaffCall,
  ledger: Ledger,
  wanted: readonly string[],
): Promise<readonly string[]> {
  const query = { centreId: person.centreId, print: is.oneOf(wanted) };
  const page = { limit: most, fields: ['print'] };
  const found = (await office.store.find(collectionOf(ledger), query, page)) as Pick<LedgerEntry, 'print'>[];

  return found.map(({ print }) => print);
}

/** A register from before there was a kit keeps no prints: it is small, and read whole. */
async function printsOfAll({ office, person }: StaffCall, ledger: Ledger): Promise<readonly string[]> {
  const query = { centreId: person.centreId };
  const found = (await office.store.find(collectionOf(ledger), query, { limit: most })) as LineKeeping[];

  return found.map((one) => printOf(office, ledger, valuesOf(office, ledger, one)));
}

async function addAll(call: StaffCall, ledger: Ledger, fresh: readonly Marked[]): Promise<void> {
  const { office, person, now } = call;
  const collection = collectionOf(ledger);
  const documents = fresh.map(({ id, values }) => ({
    ...{ _id: id, centreId: person.centreId, version: 1, changedAt: now, checked: null },
    changes: [changeOf(call, ledger, id, { no: 1, did: 'imported' }, [{}, values])],
    ...fieldsToStore(office, ledger, id, values),
  })) as unknown as LedgerEntry[];
  try {
    await office.store.addAll(collection, documents);
  } catch (error) {
    if (!(error instanceof DuplicateDocument)) throw error;
    // The same file comes from two sides at once: each line for itself, whoever is first.
    for (const document of documents) await office.store.add(collection, document).catch(passDuplicate);
  }
}

function passDuplicate(error: unknown): void {
  if (!(error instanceof DuplicateDocument)) throw error;
}

/** One line in the office's log for a whole file. */
async function noteOnce(call: StaffCall, ledger: Ledger, importId: string, total: number): Promise<void> {
  const title = `导入${ledger.title}台账，共${total}行`;
  const change = { kind: 'ledger', target: ledger.name, title, before: null, after: null } as const;
  const id = sha256(`import ${call.person.centreId} ${importId}`).slice(0, 24);
  await call.office.store.add('office_changes', changeNoted(call, change, id)).catch(passDuplicate);
}
