import type { MatterCode } from '../vocabulary/matters';
import type { Answers } from './question';

const withoutCondition: readonly unknown[] = [
  'martyr_honour',
  'rescue_claim',
  'domestic_violence',
  'abuse',
  'abandonment',
] satisfies MatterCode[];

const withoutCheck: readonly unknown[] = ['wages', 'work_injury'] satisfies MatterCode[];

/**
 * Whether money questions are asked at all: never where the statute sets no condition (法-32),
 * nor for wages and work injury of migrant workers (法-42).
 */
export function needsMeans(answers: Answers): boolean {
  if (answers.matter === undefined || withoutCondition.includes(answers.matter)) return false;

  return !(withoutCheck.includes(answers.matter) && answers.migrant === 'yes');
}
