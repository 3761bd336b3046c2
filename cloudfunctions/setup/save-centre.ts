import type { InferOutput } from 'valibot';
import type {
  saveCentre as centreContract,
  saveLimits as limitsContract,
  saveVolumeOrder as orderContract,
} from '../../contract/setup/centre';
import type { StaffCall } from '../platform/calls/people';
import { changeCentre } from '../centre/change-centre';

/** Changes what citizens and papers say of the centre. */
export async function saveCentre(
  { version, centre }: InferOutput<typeof centreContract.input>,
  call: StaffCall,
): Promise<{ version: number }> {
  return changeCentre(call, { version, kind: 'centre', title: '修改中心信息', change: () => centre });
}

/** Changes the limits the centre set itself; the statute's stay the longest that count (law.md §1.9). */
export async function saveLimits(
  { version, limits }: InferOutput<typeof limitsContract.input>,
  call: StaffCall,
): Promise<{ version: number }> {
  const change = () => ({ rules: limits });

  return changeCentre(call, { version, kind: 'limits', title: '修改办理期限', change });
}

/** Changes in which order the catalogue and the bound volume stand; what was bound before stays as it was. */
export async function saveVolumeOrder(
  { version, order }: InferOutput<typeof orderContract.input>,
  call: StaffCall,
): Promise<{ version: number }> {
  const change = () => ({ volumeOrder: order });

  return changeCentre(call, { version, kind: 'catalogue', title: '修改卷内目录的顺序', change });
}
