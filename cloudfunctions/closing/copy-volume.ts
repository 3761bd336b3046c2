import type { InferOutput } from 'valibot';
import type { copyVolume as contract } from '../../contract/closing/archive';
import type { VolumeAnswer } from '../../contract/closing/dossier';
import { DomainError } from '../../domain/refusals/errors';
import { dayOf } from '../../domain/time/times';
import { noteLook } from '../casework/opening/access-log';
import { staffCase } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';
import { askForCopy, madeVolume } from './ask-for-volume';
import { mustCopyVolume } from './may-open-volume';

/** A copy for somebody: for whom, by whom and when stands across every page, and in the log. */
export async function copyVolume(
  { caseId, copyId, purpose }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<VolumeAnswer> {
  const { office, person, now } = call;
  const c = await staffCase(call, caseId);
  mustCopyVolume(c, person);
  const found = await office.store.get('volumes', copyId);
  if (found && found.copyOf !== caseId) throw new DomainError('AlreadyDone');
  if (found?.state === 'made') return madeVolume(office, found, now);
  if (!found) await noteLook(call, c, 'paper', `volume copy: ${purpose}`);
  const mark = `仅供${purpose} ${dayOf(now)} ${person.name}`;
  await askForCopy(call, c, { copyId, mark });

  return { state: 'due' };
}
