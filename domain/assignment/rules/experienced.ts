import { isGraveCase } from '../lawyer-needs';
import type { Rule } from './rule';

const yearsNeeded = 3;

/** Life imprisonment, death, or its review: three years of criminal defence at least (法-26). */
export const experienced: Rule = ({ criminalYears }, { case: c }) =>
  isGraveCase(c) && criminalYears < yearsNeeded ? '刑辩不满三年（法-26）' : null;
