import { minutesAfter } from '../../domain/time/moments';
import type { InferOutput } from 'valibot';
import type { OpenFileAnswer } from '../../contract/intake/materials';
import type { openSealedCopy as contract } from '../../contract/papers/papers';
import { paperTitle } from '../../domain/documents/paper-titles';
import { DomainError } from '../../domain/refusals/errors';
import { noteLook } from '../casework/opening/access-log';
import { staffCase } from '../casework/opening/staff-case';
import { readBy } from '../quality/entered-complaints';
import type { StaffCall } from '../platform/calls/people';

const urlMinutes = 5;

/** The scan of a stamped paper; who looked is noted. @throws DomainError PaperNotFound */
export async function openSealedCopy(
  { caseId, paperId }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<OpenFileAnswer> {
  const c = await readBy(call, await staffCase(call, caseId));
  const paper = c.papers.find(({ id }) => id === paperId);
  if (!paper?.sealedCopy) throw new DomainError('PaperNotFound');
  const { fileId, kind, sha256 } = paper.sealedCopy;
  await noteLook(call, c, 'paper', paperId);

  return {
    url: await call.office.files.urlOfWhole(fileId, sha256),
    name: `${paperTitle(paper.code)}（盖章件）.${kind}`,
    kind,
    until: minutesAfter(call.now, urlMinutes),
  };
}
