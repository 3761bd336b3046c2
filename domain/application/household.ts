import { plainText } from '../identity/normalise';
import type { Answers } from './question';

/** Nobody shares an income with more. */
export const mostHeads = 99;

/** The card for a house with more people than there are cards. */
export const moreHeads = 'more';

function headsIn(value: unknown): number | null {
  const plain = typeof value === 'string' ? plainText(value) : '';
  const heads = /^\d{1,2}$/.test(plain) ? Number(plain) : 0;

  return heads > 0 ? heads : null;
}

/** How many people share the income; `null` where that was not said. One that lives with the opponent counts alone. */
export function headsOf({ lives_together, household_size, household_count }: Answers): number | null {
  if (lives_together === 'yes') return 1;

  return household_size === moreHeads ? headsIn(household_count) : headsIn(household_size);
}
