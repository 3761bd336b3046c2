import type { InferOutput } from 'valibot';
import type * as contract from '../../contract/ledger';
import type { Ledger } from '../../domain/ledgers/kit/ledger';
import type { LineValues } from '../../domain/ledgers/kit/values-schema';
import { DomainError, type FieldFault } from '../../domain/refusals/errors';
import type { LineKeeping } from '../platform/documents';
import type { StaffCall } from '../platform/calls/people';
import { namesFor } from './list-lines';
import { ledgerToKeep } from './may';
import { mustBeOnce } from './must-be-once';
import { addLine, changeLine } from './write-line';

/** Enters a line, or changes it. @throws DomainError NotAllowed, LineNotFound, LineHasChanged, InputInvalid */
export async function saveLine(
  { ledger: name, id, version, values }: InferOutput<typeof contract.saveLedgerLine.input>,
  call: StaffCall,
): Promise<contract.LineSaved> {
  const ledger = ledgerToKeep(name, call.person);
  await mustName(call, ledger, [values]);
  await mustBeOnce(call, ledger, values, id);
  if (version === 0 && !(await isOlder(call, ledger, id))) return addLine(call, ledger, id, values);

  return changeLine(call, ledger, {
    ...{ id, version, did: 'saved' },
    step: ({ stored }) => ({ values, closed: stored.closed ?? null, checked: null }),
  });
}

/** A line from before there was a kit has version 0 too. */
async function isOlder({ office }: StaffCall, ledger: Ledger, id: string): Promise<boolean> {
  if (!ledger.kept) return false;
  const line: LineKeeping | null = await office.store.get(ledger.kept.collection, id);

  return line !== null && (line.version ?? 0) === 0;
}

/** Each line of another register that is named must be one of this centre. @throws DomainError InputInvalid */
export async function mustName(call: StaffCall, ledger: Ledger, lines: readonly LineValues[]): Promise<void> {
  const naming = Object.entries(ledger.fields).filter(([, { refersTo }]) => refersTo !== undefined);
  if (naming.length === 0) return;
  const names = await namesFor(call, ledger);
  const faults: readonly FieldFault[] = naming.flatMap(([path, { label, refersTo = '' }]) => {
    const unknown = lines.some(
      ({ [path]: id }) => typeof id === 'string' && !Object.hasOwn(names[refersTo] ?? {}, id),
    );

    return unknown ? [{ path: `values.${path}`, message: `${label}请从名单里选一个。` }] : [];
  });
  const [first] = faults;
  if (first) throw new DomainError('InputInvalid', { why: first.message }, faults);
}
