import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { recordService as contract } from '../../contract/papers/papers';
import type { Paper } from '../../domain/case/records/paper';
import { dayOf, type Day, type Instant } from '../../domain/time/times';
import { paperTitle } from '../../domain/documents/paper-titles';
import { DomainError } from '../../domain/refusals/errors';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';

/**
 * Notes when and how a paper reached its person, with the proof of service FZ-022. From that day one may object.
 * @throws DomainError DayInvalid for a day before the paper or after today
 */
export async function recordService(
  { caseId, version, paperId, servedOn, way, receiver }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  const served = before.papers.find((paper) => paper.id === paperId);
  const servedAt = served ? momentOf(servedOn, served, call.now) : call.now;
  const title = served ? `${paperTitle(served.code)} ${served.number}` : '';

  return decide(call, before, {
    action: 'recordService',
    note: `${title}，${way}`,
    input: { paperId },
    change: ({ papers }) => ({
      papers: papers.map((paper) => (paper.id === paperId ? { ...paper, servedAt, servedHow: way } : paper)),
    }),
    content: {
      ...{ servedPaper: title, way, servedOn, receiver: receiver ?? '', server: call.person.name },
      ...(served?.posted && { postNumber: served.posted.number }),
    },
  });
}

/** The moment that a typed day stands for: now for today, else noon in China. */
function momentOf(servedOn: Day, { issuedAt }: Paper, now: Instant): Instant {
  if (servedOn > dayOf(now)) throw new DomainError('DayInvalid', { why: '送达日期不能晚于今天，请改。' });
  if (servedOn < dayOf(issuedAt))
    throw new DomainError('DayInvalid', { why: '送达日期不能早于出具日期，请改。' });

  return servedOn === dayOf(now) ? now : `${servedOn}T04:00:00.000Z`;
}
