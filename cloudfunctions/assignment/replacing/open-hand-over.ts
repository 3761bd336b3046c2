import type { InferOutput } from 'valibot';
import type { HandOverToList, openHandOver as contract } from '../../../contract/assignment/own-steps';
import { currentAssignment } from '../../../domain/case/case-facts';
import { quietName } from '../../../domain/case/quiet-name';
import { dossierKind } from '../../../domain/closing/dossier-kind';
import { itemsFor } from '../../../domain/closing/required-items';
import { dossierItems } from '../../../domain/vocabulary/handling/dossier-items';
import { matterOf } from '../../../domain/vocabulary/matters/matters';
import { noteLook } from '../../casework/opening/access-log';
import { handledCase } from '../../casework/opening/handled-case';
import type { HandlerCall } from '../../platform/calls/people';

/** The list that whoever left still owes: titles to choose from, none of the person's words or papers. */
export async function openHandOver(
  { caseId }: InferOutput<typeof contract.input>,
  call: HandlerCall,
): Promise<HandOverToList> {
  const c = await handledCase(call, caseId);
  await noteLook(call, c, 'case', caseId);
  const { desk, dispute } = c;
  const matter = desk.quiet ? quietName : (matterOf(dispute.matter)?.label ?? '');
  const current = currentAssignment(c);
  const { must, may } = itemsFor(dossierKind(c), c.route);

  return {
    ...{ caseId, version: c.version, receiptNo: c.receiptNo ?? '' },
    title: `${desk.maskedName}，${matter}`,
    next: current?.lawyerName ? { firm: current.firmName, lawyer: current.lawyerName } : null,
    titles: [...must, ...may].map((code) => dossierItems[code].title),
  };
}
