import { fearedMatters } from '../vocabulary/matters/feared-matters';
import type { Case } from './case';

/** Others may look at this person's phone: lists, titles and messages then name neither the matter nor the other side. */
export function isQuiet({
  contact,
  urgency,
  dispute,
}: Pick<Case, 'contact' | 'urgency' | 'dispute'>): boolean {
  return contact.discreet || urgency?.inDanger === true || fearedMatters.includes(dispute.matter);
}
