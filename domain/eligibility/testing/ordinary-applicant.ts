import type { Facts } from '../facts/facts';

/** A Chinese citizen who applies for themselves at the right centre after a traffic accident, without a lawyer. */
export const ordinaryApplicant: Facts = {
  channel: 'self',
  applicantKind: 'person',
  nationality: 'chinese',
  hasOwnLawyer: false,
  jurisdiction: 'yes',
  matter: 'traffic_injury',
};

/** The same person with 1,500 yuan a month where 2,000 is the standard. */
export const poorApplicant: Facts = { ...ordinaryApplicant, familyIncome: 1500, standard: 2000 };
