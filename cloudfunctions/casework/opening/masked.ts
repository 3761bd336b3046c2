import type { Case } from '../../../domain/case/case';
import type { Role, StaffRole } from '../../../domain/vocabulary/persons/roles';
import { mask } from '../../../domain/privacy/mask';

/** Of several roles, the one in which a person sees a case: whoever handles it sees more than whoever checks. */
const order: readonly StaffRole[] = [
  'clerk',
  'reviewer',
  'approver',
  'dispatcher',
  'archivist',
  'supervisor',
  'director',
  'station_clerk',
  'assessor',
  'finance',
  'auditor',
  'user_manager',
];

/**
 * The case as someone at the desk may see it. What changed is told in sentences, so changes are left
 * out, but for what the person put right: the old stands nowhere else.
 */
export function masked(c: Case, roles: readonly StaffRole[]): Case {
  const role: Role = order.find((one) => roles.includes(one)) ?? 'user_manager';
  const told = ({ action, changes }: Case['events'][number]) => (action === 'correctAnswer' ? changes : []);
  const events = c.events.map((event) => ({ ...event, changes: told(event) }));

  return mask({ ...c, events, draft: null }, role);
}
