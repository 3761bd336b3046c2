import type { Facts } from '../facts/facts';
import type { Notes } from '../trace/notes';
import type { Truth } from '../facts/truth';
import { either } from '../facts/truth';

/** 不足七日: exactly seven is not (法-44(1)). */
const urgentBelowDays = 7;

/** Whether aid may be given first and the means shown later (法-44). */
export function judgeUrgency(facts: Facts, notes: Notes): Truth {
  const days = facts.daysToLimit;
  const soon: Truth = days === undefined ? 'unknown' : days >= 0 && days < urgentBelowDays;

  if (days !== undefined) notes.cite(['法-44(1)']);
  if (facts.needsPreservation === true) notes.cite(['法-44(2)']);

  return either(soon, facts.needsPreservation ?? 'unknown');
}
