import type { OwnPaperKind } from '../documents/own/own-paper';
import { matterOf } from '../vocabulary/matters/matters';
import type { MatterCode } from '../vocabulary/matters/matters';
import { isLabour } from './kinds';
import type { Answers } from './question';

/** Matters in which a sum is owed on a paper. */
const debts: readonly unknown[] = ['private_loan', 'project_payment', 'sale_contract'] satisfies MatterCode[];

/**
 * The papers by which the person can go on alone in this matter, the likelier first: labour before the committee, every
 * other civil matter before the court. Crimes and decisions of offices have ways of their own, which a lawyer explains.
 */
export function ownPapersFor(answers: Answers): readonly OwnPaperKind[] {
  if (isLabour(answers)) return ['arbitration'];
  const matter = typeof answers.matter === 'string' ? matterOf(answers.matter) : undefined;
  if (matter && matter.category !== '民事') return [];
  if (!matter && answers.topic !== '家里的事' && answers.topic !== '合同和财产') return [];

  return debts.includes(answers.matter) ? ['payment_order', 'claim'] : ['claim'];
}
