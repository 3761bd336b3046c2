import type { Letterhead } from '../../../domain/case/records/letterhead';
import type { Centre } from '../../platform/documents';

/** The centre as its papers show it now. */
export function letterheadOf({ name, bureau, bureauAddress, address, phone, rules }: Centre): Letterhead {
  return { centre: name, bureau, bureauAddress, address, phone, objectionDays: rules.objectionDays };
}
