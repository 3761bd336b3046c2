import type { Case } from '../case/case';
import type { Stage } from '../vocabulary/matters/stages';

const inProceedings: readonly Stage[] = [
  'arbitration',
  'first_instance',
  'first_instance_ordinary',
  'second_instance',
  'in_absentia',
  'retrial',
  'enforcement',
];

/** Whether the matter was ended by talking and never stood before a court or an arbitration commission (非诉讼). */
export function isSettledOutside({ facts, closing }: Pick<Case, 'facts' | 'closing'>): boolean {
  const way = closing.closing?.way;
  const stood = facts.stage !== undefined && inProceedings.includes(facts.stage);
  if (way === 'peoples_mediation') return true;

  return !stood && (way === 'settlement' || way === 'done');
}
