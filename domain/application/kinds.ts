import { supportMatters } from '../vocabulary/matters/support-matters';
import { fearedMatters } from '../vocabulary/matters/feared-matters';
import { matterOf } from '../vocabulary/matters/matters';
import type { MatterCode, MatterTopic } from '../vocabulary/matters/matters';
import type { Answers } from './question';

const feared: readonly unknown[] = fearedMatters;
const dangerous: readonly unknown[] = [
  ...feared,
  'personality_rights',
  'general_injury',
  'victim_agent',
  'private_prosecutor',
  'divorce_property',
];
const labour: readonly unknown[] = [
  'wages',
  'work_injury',
  'labour_relation',
  'social_insurance',
  'dismissal_damages',
  'contract_end',
  'platform_injury',
  'service_injury',
] satisfies MatterCode[];
const withoutSum: readonly unknown[] = [
  // Whoever was beaten is not asked for a price.
  'domestic_violence',
  'abuse',
  'labour_relation',
  'capacity_ruling',
  'martyr_honour',
  'criminal_defence',
  'personality_rights',
] satisfies MatterCode[];

/** The topic that was chosen, or that of the chosen matter. */
export function topicOf(answers: Answers): MatterTopic | undefined {
  const matter = typeof answers.matter === 'string' ? matterOf(answers.matter) : undefined;

  return (answers.topic as MatterTopic | undefined) ?? matter?.topic;
}

/** Someone near the person may read along or come near: quick exit and neutral words. */
export function fearsSomeone(answers: Answers): boolean {
  return feared.includes(answers.matter);
}

/** Somebody may be hurting or holding the person now: whether they are safe is asked before all else. */
export function mayBeInDanger(answers: Answers): boolean {
  return dangerous.includes(answers.matter);
}

/** The person said that they or their family are in danger. */
export function isInDanger(answers: Answers): boolean {
  const urgent: readonly unknown[] = Array.isArray(answers.urgent) ? answers.urgent : [];

  return (mayBeInDanger(answers) && answers.danger === 'yes') || urgent.includes('danger');
}

/** Between a worker and whoever they worked for. */
export function isLabour(answers: Answers): boolean {
  return labour.includes(answers.matter);
}

/** Whether a sum of money belongs to the matter. */
export function isAboutMoney(answers: Answers): boolean {
  return typeof answers.matter === 'string' && !withoutSum.includes(answers.matter);
}

/** Maintenance, which is asked for by the month. */
export function isSupport({ matter }: Answers): boolean {
  return typeof matter === 'string' && supportMatters.includes(matter);
}

/** A defence or a victim's matter: its stage decides who may have a lawyer when. */
export function isCriminal(answers: Answers): boolean {
  return topicOf(answers) === '刑事案件';
}
