import type { Applicant } from '../facts/applicant';
import type { MeansFinding } from './means-finding';
import type { Notes } from '../trace/notes';
import type { Standard } from '../packs/pack';
import { proves } from '../facts/proofs';
import { promiseBarred } from './stated-income';
import type { Truth } from '../facts/truth';

/** A place without an income number: hardship is being on a list, or a sudden blow (湖南条例2024-3). */
export function judgeRecognisedList(applicant: Applicant, standard: Standard, notes: Notes): MeansFinding {
  const met = listed(applicant, standard, notes);

  return { met, contradicted: false, boundary: false };
}

function listed({ facts, tags }: Applicant, standard: Standard, notes: Notes): Truth {
  const barred = promiseBarred(facts, standard, notes);
  const proven = facts.papers === undefined || proves(facts.proofs ?? [], ['low_income', 'social_relief']);

  if (tags.has('low_income_listed') && (proven || (facts.promise === true && !barred))) return true;
  const special = standard.specialExpense;

  if (special !== undefined && special.causes.includes(facts.spendingCause ?? ''))
    notes.cite(special.basis, standard.verified);
  notes.ask('tags', '民政有没有认定您是低收入人口？', '够不够困难标准');

  return 'unknown';
}
