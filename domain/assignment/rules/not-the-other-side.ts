import type { Rule } from './rule';

/** Whoever is the other side, or shares its telephone, cannot act against it (律师法-39). */
export const notTheOtherSide: Rule = ({ name, phone }, { case: { dispute } }) => {
  if (dispute.opponent !== '' && dispute.opponent === name) return '和对方同名，请先核对';

  return dispute.opponentContact && dispute.opponentContact === phone ? '电话和对方相同，请先核对' : null;
};
