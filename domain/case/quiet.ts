import { fearedMatters } from '../vocabulary/matters/feared-matters';
import type { Case } from './case';

/** What a case is called where others may read along. */
export const quietName = '我的咨询';

/** Others may look at this person's phone: lists, titles and messages then name neither the matter nor the other side. */
export function isQuiet({
  contact,
  urgency,
  dispute,
}: Pick<Case, 'contact' | 'urgency' | 'dispute'>): boolean {
  return contact.discreet || urgency?.inDanger === true || fearedMatters.includes(dispute.matter);
}
