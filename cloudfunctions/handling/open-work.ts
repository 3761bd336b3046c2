import type { InferOutput } from 'valibot';
import type {
  HandledCase,
  openWork as contract,
  openWorkMaterial as materialContract,
  openWorkPaper as paperContract,
} from '../../contract/handling/own-work';
import type { OpenFileAnswer } from '../../contract/intake/materials';
import type { Case } from '../../domain/case/case';
import { dayOf } from '../../domain/time/times';
import { DomainError } from '../../domain/refusals/errors';
import { noteLook } from '../casework/opening/access-log';
import { handledCase, isOwnWork } from '../casework/opening/handled-case';
import { addressOfMaterial, addressOfPaper } from '../casework/opening/open-file';
import { calendarOf } from '../centre/calendar';
import { centreOf } from '../centre/centre';
import type { HandlerCall } from '../platform/calls/people';
import { isForHandler, workView } from './work-view';

/** A case as whoever handles it sees it; the look is noted before it is shown. */
export async function openWork(
  { caseId }: InferOutput<typeof contract.input>,
  call: HandlerCall,
): Promise<HandledCase> {
  const c = await handledCase(call, caseId);
  const centre = await centreOf(call.office, c.centreId);
  await noteLook(call, c, 'case', caseId);
  const moment = { today: dayOf(call.now), calendar: calendarOf(centre), rules: centre.rules };

  return workView(c, call, moment);
}

/** Papers and evidence are for whoever has taken the case, not for the rest of the firm. @throws DomainError CaseNotFound */
async function takenCase(call: HandlerCall, caseId: string): Promise<Case> {
  const c = await handledCase(call, caseId);
  if (!isOwnWork(call.person, c) || c.state === 'ASSIGNED') throw new DomainError('CaseNotFound');

  return c;
}

/** A piece of evidence, or a photo of the work; who looked is noted. */
export async function openWorkMaterial(
  { caseId, materialId }: InferOutput<typeof materialContract.input>,
  call: HandlerCall,
): Promise<OpenFileAnswer> {
  const c = await takenCase(call, caseId);
  const address = await addressOfMaterial(call, c, materialId);
  await noteLook(call, c, 'material', materialId);

  return address;
}

/** A paper of the case as PDF; who looked is noted. */
export async function openWorkPaper(
  { caseId, paperId }: InferOutput<typeof paperContract.input>,
  call: HandlerCall,
): Promise<OpenFileAnswer> {
  const c = await takenCase(call, caseId);
  if (c.papers.some((paper) => paper.id === paperId && !isForHandler(paper)))
    throw new DomainError('PaperNotFound');
  const address = await addressOfPaper(call, c, paperId);
  await noteLook(call, c, 'paper', paperId);

  return address;
}
