import type { InferOutput } from 'valibot';
import type { importOldRecords as contract, OldRecordsAnswer } from '../../contract/statistics/old-records';
import { canonicalJson } from '../../domain/case/history/canonical-json';
import { DomainError } from '../../domain/refusals/errors';
import { joined, numberOf } from '../../domain/statistics/lines/join-record';
import { refuseReader } from '../casework/opening/staff-case';
import type { OldRecord } from '../platform/documents';
import type { StaffCall } from '../platform/calls/people';
import { is } from '../platform/sdk/sdk';
import { DuplicateDocument } from '../platform/store/store';
import { noteChange } from '../centre/note-change';
import { readOldLines, type OldLine } from './old-lines';
import { recordOf, sealedCells } from './old-record';

type Input = InferOutput<typeof contract.input>;

const nothing = { fresh: 0, changed: 0, already: 0, matched: [], faults: [] } satisfies OldRecordsAnswer;

/**
 * Takes lines of earlier years in, or says only what would become of them. A case under a known number is completed;
 * what this office has handled itself is left out; the same file twice changes nothing.
 * @throws DomainError NotAllowed
 */
export async function importOldRecords(input: Input, call: StaffCall): Promise<OldRecordsAnswer> {
  mayImport(call);
  const { centreId } = call.person;
  const { lines, faults } = readOldLines(centreId, input.lines);
  if (faults.length > 0) return { ...nothing, faults };
  const matched = await handledHere(call, lines);
  const rows = new Set(matched.map(({ row }) => row));
  const own = lines.filter(({ row }) => !rows.has(row));
  const standing = await standingOf(call, own);
  const fresh = own.filter(({ id }) => standing.get(id)?.gone !== false);
  const changed = own.flatMap((line) => {
    const kept = standing.get(line.id);
    if (!kept || kept.gone) return [];
    const before = recordOf(call.office, kept);
    const record = joined(before, line.record);

    return canonicalJson(record.cells) === canonicalJson(before.cells) ? [] : [{ ...line, record }];
  });
  if (input.write && fresh.length + changed.length > 0) await write(input, call, fresh, changed, standing);
  const already = own.length - fresh.length - changed.length;

  return { ...nothing, fresh: fresh.length, changed: changed.length, already, matched };
}

/** @throws DomainError NotAllowed for whoever only reads */
export function mayImport({ person }: StaffCall): void {
  refuseReader(person);
  if (!person.roles.some((role) => role === 'director' || role === 'clerk'))
    throw new DomainError('NotAllowed', { why: '往年数据由主任或窗口人员导入，请找他们。' });
}

/** Lines whose number is that of an application or a paper of this office: they count by themselves. */
async function handledHere(
  { office, person }: StaffCall,
  lines: readonly OldLine[],
): Promise<OldRecordsAnswer['matched']> {
  const numbered = lines.flatMap(({ row, record }) => {
    const number = numberOf(record);

    return number === null ? [] : [{ row, number }];
  });
  if (numbered.length === 0) return [];
  const numbers = numbered.map(({ number }) => number);
  const page = { limit: 1000, fields: ['receiptNo', 'papers.number'] };
  const [byReceipt, byPaper] = await Promise.all([
    office.store.find('cases', { receiptKey: is.oneOf(numbers), centreId: person.centreId }, page),
    office.store.find('cases', { centreId: person.centreId, 'papers.number': is.oneOf(numbers) }, page),
  ]);
  const known = new Set(
    [...byReceipt, ...byPaper].flatMap(({ receiptNo, papers }) => [
      receiptNo,
      ...papers.map((one) => one.number),
    ]),
  );

  return numbered.filter(({ number }) => known.has(number));
}

async function standingOf(
  { office }: StaffCall,
  lines: readonly OldLine[],
): Promise<ReadonlyMap<string, OldRecord>> {
  const ids = lines.map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const found = await office.store.find('old_records', { _id: is.oneOf(ids) }, { limit: ids.length });

  return new Map(found.map((one) => [one._id, one]));
}

async function write(
  { importId, file, total }: Input,
  call: StaffCall,
  fresh: readonly OldLine[],
  changed: readonly OldLine[],
  standing: ReadonlyMap<string, OldRecord>,
): Promise<void> {
  const { office, person, now } = call;
  const head = {
    _id: importId,
    centreId: person.centreId,
    file,
    at: now,
    by: person.name,
    lines: total,
    withdrawnAt: null,
  };
  const isFirst = await office.store.add('old_imports', head).then(() => true, passDuplicate);
  if (isFirst) {
    const title = `导入往年数据：${file}，共${total}行`.slice(0, 100);
    await noteChange(call, { kind: 'ledger', target: importId, title, before: null, after: null });
  }
  const again = [...changed, ...fresh.filter(({ id }) => standing.has(id))];
  const added = fresh.filter(({ id }) => !standing.has(id));
  await addNew(call, importId, added);
  for (const { id, record } of again) {
    const set = { cells: sealedCells(office, id, record), importId, gone: false, toCount: true };
    await office.store.updateWhere('old_records', { _id: id, centreId: person.centreId }, { set });
  }
}

async function addNew(
  { office, person }: StaffCall,
  importId: string,
  lines: readonly OldLine[],
): Promise<void> {
  const documents = lines.map(({ id, record }) => ({
    ...{ _id: id, centreId: person.centreId, sheet: record.sheet, importId, gone: false, toCount: true },
    cells: sealedCells(office, id, record),
  }));
  try {
    await office.store.addAll('old_records', documents);
  } catch (error) {
    passDuplicate(error);
    // The same file comes from two sides at once: each line for itself, whoever is first.
    for (const document of documents) await office.store.add('old_records', document).catch(passDuplicate);
  }
}

function passDuplicate(error: unknown): false {
  if (!(error instanceof DuplicateDocument)) throw error;

  return false;
}
