import type { Rule } from './rule';

/** Only who takes cases now. */
export const available: Rule = ({ available: takes, awayUntil }, { today }) => {
  if (!takes) return '现在不接案';

  return awayUntil && today <= awayUntil ? `${awayUntil} 以前不接案` : null;
};
