import type { Complaint } from '../../domain/case/records/voices-record';
import type { Instant } from '../../domain/time/times';
import { newId } from '../platform/ids';

/** A complaint as it stands in the case before anybody has answered it. */
export function newComplaint(
  { about, text }: Pick<Complaint, 'about' | 'text'>,
  filedAt: Instant,
): Complaint {
  return { id: newId(), filedAt, about, text, answeredAt: null, answer: null, upheld: null };
}
