import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { keepSealedCopy as contract } from '../../contract/papers/papers';
import type { SealedCopy } from '../../domain/case/records/paper';
import { DomainError } from '../../domain/refusals/errors';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import { keepUpload } from '../platform/files/keep-upload';
import { keptPath } from '../platform/files/kept-path';
import type { StaffCall } from '../platform/calls/people';

/**
 * Keeps the scan of the stamped paper beside the issued one, which stays as it is. The bytes are checked again.
 * @throws DomainError PaperNotFound, FileNotUploaded, the file refusals, StateHasChanged
 */
export async function keepSealedCopy(
  { caseId, version, paperId, fileId }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  const paper = before.papers.find(({ id, voidedAt }) => id === paperId && voidedAt === null);
  if (!paper) throw new DomainError('PaperNotFound');
  const { office, person, now } = call;
  const folder = keptPath(caseId, `sealed-${office.blind('sealed copy', `${paperId}\n${fileId}`)}`);
  const { scan: _scan, ...kept } = await keepUpload(office, person.id, fileId, folder);
  const sealedCopy: SealedCopy = { ...kept, at: now, by: person.id };

  return decide(call, before, {
    action: 'keepSealedCopy',
    note: paper.number,
    input: { paperId },
    change: ({ papers }) => ({
      papers: papers.map((one) => (one.id === paperId ? { ...one, sealedCopy } : one)),
    }),
  });
}
