import type { InferOutput } from 'valibot';
import type { AgreementToSign, readAgreement as contract } from '../../../contract/assignment/signing';
import { recipients } from '../../../domain/documents/shared/said';
import { DomainError } from '../../../domain/refusals/errors';
import { matterOf } from '../../../domain/vocabulary/matters/matters';
import { agreementOfWork, toBeSigned } from '../../casework/agreement';
import { ownCase } from '../../casework/opening/own-case';
import type { CitizenCall } from '../../platform/calls/people';

/** The agreement with the lawyer, for the one who is to sign it: one read. @throws DomainError CaseNotFound, ActionNotPossibleNow */
export async function readAgreement(
  { caseId }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<AgreementToSign> {
  const c = await ownCase(call, caseId);
  const [current, agreement] = [toBeSigned(c), agreementOfWork(c)];
  if (current === null || agreement === null)
    throw new DomainError('ActionNotPossibleNow', { why: '现在没有要签的协议。' });

  return {
    ...{ caseId, version: c.version, ...agreement },
    ...{ firm: current.firmName, lawyer: current.lawyerName ?? '' },
    recipient: recipients(c),
    matter: matterOf(c.dispute.matter)?.label ?? '',
  };
}
