import type { InferOutput } from 'valibot';
import type { OpenFileAnswer } from '../../contract/intake/materials';
import type {
  openMaterial as materialContract,
  openPaper as paperContract,
  revealIdentity as identityContract,
} from '../../contract/dossier/dossier';
import type { Case } from '../../domain/case/case';
import type { Person } from '../../domain/case/records/person';
import type { StaffRole } from '../../domain/vocabulary/persons/roles';
import { DomainError } from '../../domain/refusals/errors';
import { noteLook } from '../casework/opening/access-log';
import { masked } from '../casework/opening/masked';
import { addressOfMaterial, addressOfPaper } from '../casework/opening/open-file';
import { staffCase } from '../casework/opening/staff-case';
import { readBy } from '../quality/entered-complaints';
import type { StaffCall } from '../platform/calls/people';

/** A piece of evidence; who looked is noted. */
export async function openMaterial(
  { caseId, materialId }: InferOutput<typeof materialContract.input>,
  call: StaffCall,
): Promise<OpenFileAnswer> {
  const c = await staffCase(call, caseId);
  const address = await addressOfMaterial(call, c, materialId);
  await noteLook(call, c, 'material', materialId);

  return address;
}

/** A statutory paper as PDF; who looked is noted. */
export async function openPaper(
  { caseId, paperId }: InferOutput<typeof paperContract.input>,
  call: StaffCall,
): Promise<OpenFileAnswer> {
  const c = await readBy(call, await staffCase(call, caseId));
  const address = await addressOfPaper(call, c, paperId);
  await noteLook(call, c, 'paper', paperId);

  return address;
}

/** Who works with a person's papers; whoever pays, assesses or audits needs no full number (PIPL-6). */
const mayReveal: readonly StaffRole[] = [
  'station_clerk',
  'clerk',
  'reviewer',
  'approver',
  'dispatcher',
  'archivist',
  'supervisor',
  'director',
];

/** The full identity number of one person in the case, and the phone as far as this role may see it; who looked is noted. */
export async function revealIdentity(
  { caseId, of }: InferOutput<typeof identityContract.input>,
  call: StaffCall,
): Promise<{ number: string; phone: string }> {
  const c = await staffCase(call, caseId);
  if (!call.person.roles.some((role) => mayReveal.includes(role))) throw new DomainError('NotAllowed');
  const [found, shown] = [personIn(c, of), personIn(masked(c, call.person.roles), of)];
  if (!found || !shown) throw new DomainError('PersonNotFound');
  await noteLook(call, c, 'identity', of);

  return { number: found.identity.number, phone: shown.phone };
}

function personIn(
  { applicant, agent, members }: Case,
  of: string,
): Pick<Person, 'identity' | 'phone'> | null {
  if (of === 'applicant') return applicant;

  return of === 'agent' ? agent : (members.find(({ id }) => id === of) ?? null);
}
