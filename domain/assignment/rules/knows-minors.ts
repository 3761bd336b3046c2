import { isMinorsCase } from '../lawyer-needs';
import type { Rule } from './rule';

/** A minor's case needs someone who knows minors (148-26). */
export const knowsMinors: Rule = (provider, { case: c }) =>
  isMinorsCase(c) && !provider.knowsMinors ? '不熟悉未成年人（148-26）' : null;
