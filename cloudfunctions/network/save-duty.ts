import type { InferOutput } from 'valibot';
import type { saveDuty as contract } from '../../contract/network/duty';
import type { StaffCall } from '../platform/calls/people';
import { changeCentre } from '../centre/change-centre';

/** Changes who citizens are told to be on duty. */
export async function saveDuty(
  { version, duty }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<{ version: number }> {
  return changeCentre(call, { version, kind: 'duty', title: '修改值班表', change: () => ({ duty }) });
}
