import type { Turn } from '../../case/turn';
import { roleLabels } from '../../vocabulary/persons/roles';
import { heldKey } from '../holding';
import { whoActsLabels } from '../../deadlines/clock-words';

/**
 * Whom a case waits for, as the desk says it.
 * @param names of the staff by id; a person is named where one role waits for them alone
 */
export function waitsForText(turn: Turn | undefined, names: Readonly<Record<string, string>>): string {
  if (turn === undefined) return '';
  const { roles, personId, others, key } = turn;
  if (key === heldKey) return `${names[personId ?? ''] ?? ''}刚办，等着发出`;
  const name = roles.length === 1 && personId !== null ? names[personId] : undefined;
  if (name !== undefined) return name;
  if (roles.length > 0) return roles.map((role) => roleLabels[role].staff).join('、');

  return others === null ? '' : whoActsLabels[others];
}
