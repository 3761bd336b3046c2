import type { Rule } from './rule';

/** Kin of a party, earlier counsel of the other side, or refused by name: whoever is noted as recused (浙-16, 杭-39). */
export const notRecused: Rule = ({ _id }, { case: { review } }) => {
  const found = review.recusals.find(({ personId }) => personId === _id);

  return found ? `回避：${found.reason}` : null;
};
