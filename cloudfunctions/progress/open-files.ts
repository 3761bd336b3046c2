import type { InferOutput } from 'valibot';
import type {
  OpenFileAnswer,
  openMaterial as materialContract,
  openPaper as paperContract,
} from '../../contract/intake/materials';
import { isOfHandler } from '../../domain/case/records/material';
import { addressOfMaterial, addressOfPaper } from '../casework/opening/open-file';
import { ownCase } from '../casework/opening/own-case';
import type { CitizenCall } from '../platform/calls/people';
import { isForCitizen } from './papers-for-citizen';

/** One's own photo or file. */
export async function openMaterial(
  { caseId, materialId }: InferOutput<typeof materialContract.input>,
  call: CitizenCall,
): Promise<OpenFileAnswer> {
  const c = await ownCase(call, caseId);
  const own = c.materials.filter((one) => one.memberId === undefined && !isOfHandler(one));

  return addressOfMaterial(call, { ...c, materials: own }, materialId);
}

/** A paper of one's own case, as PDF; one between offices looks like none. */
export async function openPaper(
  { caseId, paperId }: InferOutput<typeof paperContract.input>,
  call: CitizenCall,
): Promise<OpenFileAnswer> {
  const c = await ownCase(call, caseId);

  return addressOfPaper(call, { ...c, papers: c.papers.filter(isForCitizen) }, paperId);
}
