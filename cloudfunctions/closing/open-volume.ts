import type { InferOutput } from 'valibot';
import type { openVolume as contract, VolumeAnswer } from '../../contract/closing/dossier';
import { noteLook } from '../casework/opening/access-log';
import { staffCase } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';
import { askForVolume, madeVolume } from './ask-for-volume';
import { mustOpenVolume } from './may-open-volume';

/** The whole dossier of an archived case; asked for the first time, or after it could not be bound, the clock binds it. */
export async function openVolume(
  { caseId }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<VolumeAnswer> {
  const { office, person, now } = call;
  const c = await staffCase(call, caseId);
  mustOpenVolume(c, person);
  const found = await office.store.get('volumes', caseId);
  if (found?.state !== 'made') {
    await askForVolume(call, c);

    return { state: 'due' };
  }
  await noteLook(call, c, 'paper', 'volume');

  return madeVolume(office, found, now);
}
