import type { InferOutput } from 'valibot';
import type { ArchiveDesk, archiveDesk as contract, FileLine } from '../../contract/closing/archive';
import { DomainError } from '../../domain/refusals/errors';
import type { CaseState } from '../../domain/vocabulary/case-states';
import type { StaffRole } from '../../domain/vocabulary/persons/roles';
import { shelfKeysUpTo } from '../casework/line/shelf-keys';
import type { StoredCase } from '../platform/documents';
import type { StaffCall } from '../platform/calls/people';
import { is, type Query } from '../platform/sdk/sdk';

const most = 300;
const readers: readonly StaffRole[] = ['archivist', 'director', 'supervisor', 'auditor'];
const fields = ['receiptNo', 'state', 'closing', 'desk.maskedName', 'assignment'];
/** Of these the approval file alone is put away, where nobody had begun to work. */
const endedStates: readonly CaseState[] = [
  ...(['REFUSED', 'REFERRED', 'WITHDRAWN', 'DEEMED_WITHDRAWN', 'TERMINATED'] as const),
];

/** What the archivist has to do, and the files whose years end by a year. @throws DomainError NotAllowed */
export async function archiveDesk(
  { year }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<ArchiveDesk> {
  if (!call.person.roles.some((role) => readers.includes(role)))
    throw new DomainError('NotAllowed', { why: '档案由档案人员管，请找他们。' });
  const [toCheck, ended, expiring] = await Promise.all([
    find(call, { state: 'FILE_REVIEW' }),
    find(call, { state: is.oneOf(endedStates), 'closing.filedAt': null }),
    find(call, { 'desk.searchKeys': is.oneOf(shelfKeysUpTo(year)) }),
  ]);

  return {
    toCheck: toCheck.map(lineOf),
    toFile: ended.filter(neverHandled).map(lineOf),
    expiring: expiring
      .map(lineOf)
      .sort((one, other) => (one.expiresOn ?? '').localeCompare(other.expiresOn ?? '')),
    more: [toCheck, ended, expiring].some(({ length }) => length === most),
  };
}

function find({ office, person }: StaffCall, query: Query): Promise<StoredCase[]> {
  return office.store.find('cases', { centreId: person.centreId, ...query }, { limit: most, fields });
}

function neverHandled({ assignment }: StoredCase): boolean {
  return !assignment.assignments.some(({ agreedAt }) => agreedAt !== null);
}

function lineOf({ _id: caseId, receiptNo, state, desk, closing }: StoredCase): FileLine {
  const { archive, appraisal = null } = closing;

  return {
    ...{ caseId, receiptNo, state, person: desk.maskedName },
    ...{ number: archive?.number ?? null, shelf: archive?.shelf ?? null, secret: archive?.secret ?? false },
    expiresOn: archive?.expiresOn ?? null,
    appraisal: appraisal && {
      verdict: appraisal.verdict,
      agrees: appraisal.decided?.agrees ?? null,
      destroyedOn: appraisal.destroyed?.on ?? null,
    },
  };
}
