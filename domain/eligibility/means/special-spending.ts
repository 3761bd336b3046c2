import type { Facts } from '../facts/facts';
import type { Notes } from '../trace/notes';
import type { Standard } from '../packs/pack';
import { cityMonth } from './threshold';
import type { Truth } from '../facts/truth';

/**
 * Illness, accident and the like made the spending higher than the income (粤府令268, 广西办法2025).
 * @returns unknown where it was, and the words for the cause were not understood: a miss is never the harsher answer
 */
export function specialSpending(facts: Facts, standard: Standard, income: number, notes: Notes): Truth {
  const { specialExpense: special } = standard;
  const { spending, spendingCause: cause } = facts;

  if (special === undefined || spending === undefined || spending <= income) return false;
  if (cause === undefined || (cause !== 'unclear' && !special.causes.includes(cause))) return false;
  const month = cityMonth(facts, standard);

  notes.cite(special.basis, standard.verified);
  if (special.cap !== undefined && !(month !== undefined && income < month * special.cap.value)) return false;
  if (cause !== 'unclear') return true;
  notes.ask('spendingCause', '家里的钱主要花在什么事上？', '够不够困难标准');

  return 'unknown';
}
