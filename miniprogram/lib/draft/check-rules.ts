import { dayOf, daysBetween, type CheckRules } from '../domain';
import { knownHome } from './home-memory';

/** Today in China, whatever the phone's own zone. */
export function todayInChina(): string {
  return dayOf(new Date().toISOString());
}

/** The rules that the centre works under, as far as the phone has been told; else those of the whole country. */
export function checkRules(): CheckRules {
  const rules = knownHome()?.rules;

  return { packId: 'national', ...rules, today: todayInChina() };
}

/** Days from today in China to a calendar day; below zero when it has passed. */
export function daysFromToday(day: string): number {
  return daysBetween(todayInChina(), day);
}
