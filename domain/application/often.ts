import type { MatterCode } from '../vocabulary/matters/matters';
import type { Choice } from './question';

/** What people come with most, topic by topic; the rest follows in the order of the statute. */
const often: readonly string[] = [
  'wages',
  'labour_relation',
  'dismissal_damages',
  'contract_end',
  'domestic_violence',
  'child_support',
  'support_of_parents',
  'divorce_property',
  'abuse',
  'abandonment',
  'spousal_support',
  'personality_rights',
  'work_injury',
  'traffic_injury',
  'platform_injury',
  'service_injury',
  'general_injury',
  'medical_injury',
  'school_injury',
  'school_bullying',
  'product_injury',
  'food_drug_injury',
  'private_loan',
  'project_payment',
  'land_contract',
  'homestead',
] satisfies MatterCode[];

/**
 * The cards of a question with the most frequent first, so that few have to scroll. Only the phone asks card by card;
 * no door of the office carries the order.
 */
export function oftenFirst(cards: readonly Choice[], id: string): readonly Choice[] {
  if (id !== 'matter') return cards;
  const placeOf = ({ value }: Choice): number =>
    often.includes(value) ? often.indexOf(value) : often.length;

  return [...cards].sort((one, other) => placeOf(one) - placeOf(other));
}
