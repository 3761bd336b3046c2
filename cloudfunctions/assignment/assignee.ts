import type { Assignee } from '../../domain/procedure/input';
import type { Lawyer } from '../platform/documents';

/** The chosen firm and lawyer as the guards of the procedure look at them. */
export function assigneeOf(firmId: string, lawyer: Lawyer | null): Assignee {
  if (!lawyer) return { firmId, lawyerId: null };
  const { _id: lawyerId, criminalYears, knowsMinors } = lawyer;

  return { firmId, lawyerId, licensed: true, criminalYears, knowsMinors };
}
