import { roleLabels, type StaffRole } from '../../../domain/vocabulary/persons/roles';

/** Posts as the staff call them. */
export function postsInWords(roles: readonly StaffRole[]): string {
  return roles.map((role) => roleLabels[role].staff).join('、');
}
