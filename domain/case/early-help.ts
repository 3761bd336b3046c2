import { matterOf } from '../vocabulary/matters/matters';
import type { Case } from './case';

const injuries = ['work_injury', 'medical_injury'];

/** 提前介入: a labour or medical dispute that had come before nobody when aid was asked for (law.md §2, after 004§2). */
export function isEarlyHelp({ facts, dispute, route }: Pick<Case, 'facts' | 'dispute' | 'route'>): boolean {
  const labour = matterOf(dispute.matter)?.topic === '工作和工资';

  return route === 'application' && facts.stage === 'before' && (labour || injuries.includes(dispute.matter));
}
