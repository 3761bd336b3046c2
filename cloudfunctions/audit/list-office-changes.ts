import type { InferOutput } from 'valibot';
import type { listOfficeChanges as contract, OfficeChangeLine } from '../../contract/audit/audit';
import type { OfficeChange } from '../platform/documents';
import type { StaffCall } from '../platform/calls/people';
import { is } from '../platform/sdk/sdk';
import { mustAudit } from './reader';

const perPage = 50;

/** What was changed in the office itself, newest first. */
export async function listOfficeChanges(
  { cursor }: InferOutput<typeof contract.input>,
  { office, person }: StaffCall,
): Promise<{ lines: readonly OfficeChangeLine[]; next: string | null }> {
  mustAudit(person);
  const query = { centreId: person.centreId, ...(cursor && { at: is.below(cursor) }) };
  const found = await office.store.find('office_changes', query, { limit: perPage, order: [['at', 'desc']] });
  const last = found.length === perPage ? found.at(-1) : undefined;

  return { lines: found.map(lineOf), next: last?.at ?? null };
}

function lineOf({ at, who, title, before, after }: OfficeChange): OfficeChangeLine {
  return { at, who: who.name, title, before, after };
}
