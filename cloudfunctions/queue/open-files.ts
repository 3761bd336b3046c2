import type { InferOutput } from 'valibot';
import type { OpenFileAnswer } from '../../contract/citizen/materials';
import type {
  openMaterial as materialContract,
  openPaper as paperContract,
  revealIdentity as identityContract,
} from '../../contract/staff/dossier';
import { DomainError } from '../../domain/wording/errors';
import { noteLook } from '../casework/access-log';
import { addressOfMaterial, addressOfPaper } from '../casework/open-file';
import { staffCase } from '../casework/staff-case';
import type { StaffCall } from '../platform/people';

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
  const c = await staffCase(call, caseId);
  const address = await addressOfPaper(call, c, paperId);
  await noteLook(call, c, 'paper', paperId);

  return address;
}

/** The full identity number and phone of one person in the case; who looked is noted. */
export async function revealIdentity(
  { caseId, of }: InferOutput<typeof identityContract.input>,
  call: StaffCall,
): Promise<{ number: string; phone: string }> {
  const c = await staffCase(call, caseId);
  const found =
    of === 'applicant'
      ? c.applicant
      : of === 'agent'
        ? c.agent
        : c.members.find((member) => member.id === of);
  if (!found) throw new DomainError('PersonNotFound');
  await noteLook(call, c, 'identity', of);

  return { number: found.identity.number, phone: found.phone };
}
