import type { InferOutput } from 'valibot';
import type * as contracts from '../../contract/closing/archive';
import type { Decided } from '../../contract/decided';
import type { ClosingRecord } from '../../domain/case/records/closing-record';
import { expiryOf } from '../../domain/closing/archive-place';
import { dayOf } from '../../domain/time/times';
import { appraisalVerdicts } from '../../domain/vocabulary/handling/appraisals';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';
import { dropVolumes } from './drop-volumes';

/** 鉴定: what is to become of a file whose years are over (档案法实施条例-24). */
export async function appraiseFile(
  { caseId, version, appraisal, keepYears, reason }: InferOutput<typeof contracts.appraiseFile.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  const proposed = { at: call.now, by: call.person.id, verdict: appraisal, keepYears, opinion: reason };

  return decide(call, before, {
    action: 'appraiseFile',
    note: `${appraisalVerdicts[appraisal]}：${reason}`,
    input: { appraisal, keepYears, reason },
    change: ({ closing }) => ({
      closing: { ...closing, appraisal: { ...proposed, decided: null, destroyed: null } },
    }),
  });
}

/** Another person decides; a file that is kept longer gets its new last day. */
export async function decideAppraisal(
  { caseId, version, agrees, reason }: InferOutput<typeof contracts.decideAppraisal.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);

  return decide(call, before, {
    action: 'decideAppraisal',
    note: agrees ? '同意' : `不同意：${reason ?? ''}`,
    input: { agrees, reason: reason ?? '' },
    change: ({ closing }) => ({ closing: decided(closing, agrees, call) }),
  });
}

function decided(closing: ClosingRecord, agrees: boolean, { now, person }: StaffCall): ClosingRecord {
  const { appraisal = null, archive } = closing;
  if (!appraisal || !archive) return closing;
  const kept = agrees && appraisal.verdict === 'keep';
  const year = Number(dayOf(now).slice(0, 4));
  const { keepYears } = appraisal;
  const longer = {
    retentionYears: keepYears === null ? null : year - archive.year + keepYears,
    expiresOn: expiryOf(year, keepYears),
  };

  return {
    ...closing,
    archive: kept ? { ...archive, ...longer } : archive,
    appraisal: { ...appraisal, decided: { at: now, by: person.id, agrees } },
  };
}

/** 销毁: the record stays, the bound volume and its copies go. */
export async function destroyFile(
  { caseId, version, happenedOn, reason, witnesses }: InferOutput<typeof contracts.destroyFile.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  const destroyed = { at: call.now, by: call.person.id, on: happenedOn, way: reason, witnesses };
  const answer = await decide(call, before, {
    action: 'destroyFile',
    note: `${happenedOn}，${reason}，监销人${witnesses.join('、')}`,
    input: { happenedOn, reason, witnesses },
    change: ({ closing }) => ({
      closing: { ...closing, appraisal: closing.appraisal && { ...closing.appraisal, destroyed } },
    }),
  });
  await dropVolumes(call.office, caseId);

  return answer;
}
