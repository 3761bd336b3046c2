import type { Rule } from './rule';

/** Both sides never get one firm (律师法-39; 杭-32). */
export const notOpposingFirm: Rule = ({ firmId }, { opposingFirms }) =>
  opposingFirms.includes(firmId) ? '本所在帮对方' : null;
