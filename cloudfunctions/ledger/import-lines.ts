import type { InferOutput } from 'valibot';
import type * as contract from '../../contract/ledger';
import type { Ledger } from '../../domain/ledgers/kit/ledger';
import type { LineValues } from '../../domain/ledgers/kit/values-schema';
import type { LedgerEntry } from '../platform/documents';
import { sha256 } from '../platform/ids';
import type { StaffCall } from '../platform/calls/people';
import { DuplicateDocument } from '../platform/store/store';
import { changeNoted } from '../centre/note-change';
import { collectionOf, fieldsToStore, printOf } from './entry';
import { ledgerToKeep } from './may';
import { saidAlready } from './must-be-once';
import { mustName } from './save-line';
import { withSeal } from './register-seal';
import { standingPrints } from './standing-prints';
import { changeOf, tellReaders } from './write-line';

interface Marked {
  readonly values: LineValues;
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
  const marked = lines.map(({ values, nth }, at) => {
    const print = printOf(office, ledger, values);

    return { at, values, print, nth, id: sha256(`${person.centreId} ${print} ${nth}`).slice(0, 24) };
  });
  const standing = await standingPrints(call, ledger, marked);
  const unknown = marked.filter(({ print, nth }) => nth >= (standing.get(print) ?? 0));
  const refused = await refusedOf(call, ledger, unknown);
  const fresh = unknown.filter(({ at }) => refused.every((one) => one.at !== at));
  if (write && fresh.length > 0) {
    await addAll(call, ledger, fresh);
    await tellReaders(call, ledger);
    await noteOnce(call, ledger, importId, total);
  }

  return { fresh: fresh.length, already: lines.length - unknown.length, refused };
}

/** Lines that say again what may stand once, each with the line that says it. */
async function refusedOf(
  call: StaffCall,
  ledger: Ledger,
  lines: readonly { readonly at: number; readonly values: LineValues }[],
): Promise<contract.ImportAnswer['refused']> {
  if (!ledger.once) return [];
  const said = await Promise.all(
    lines.map(async ({ at, values }) => ({ at, why: await saidAlready(call, ledger, values) })),
  );

  return said.flatMap(({ at, why }) => (why === null ? [] : [{ at, why }]));
}

async function addAll(call: StaffCall, ledger: Ledger, fresh: readonly Marked[]): Promise<void> {
  const { office, person, now } = call;
  const collection = collectionOf(ledger);
  const documents = (await Promise.all(
    fresh.map(async ({ id, values }) => ({
      ...{ _id: id, centreId: person.centreId, version: 1, changedAt: now, checked: null },
      changes: [changeOf(call, ledger, id, { no: 1, did: 'imported' }, [{}, values])],
      ...(await fieldsToStore(call, ledger, { id, values })),
    })),
  ).then((lines) => lines.map((line) => withSeal(office.keys, ledger, line)))) as unknown as LedgerEntry[];
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
