import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/staff/dossier';
import type { keepSealedCopy as contract } from '../../contract/staff/papers';
import type { SealedCopy } from '../../domain/case/paper';
import { DomainError } from '../../domain/wording/errors';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/staff-case';
import { newId } from '../platform/ids';
import type { StaffCall } from '../platform/people';

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
  const { files } = call.office;
  const { scan: _scan, ...kept } = await files.keep(
    call.person.id,
    fileId,
    (kind) => `kept/${caseId}/sealed-${newId()}.${kind}`,
  );
  const sealedCopy: SealedCopy = { ...kept, at: call.now, by: call.person.id };
  const decided = await decide(call, before, {
    action: 'keepSealedCopy',
    note: paper.number,
    input: { paperId },
    change: ({ papers }) => ({
      papers: papers.map((one) => (one.id === paperId ? { ...one, sealedCopy } : one)),
    }),
  });
  await files.discard([fileId]);

  return decided;
}
