import { todayInChina } from './check-rules';
import { nameWarning, paperNumber, questionOf, rightsClockOf, typedText, usualCalendar } from '../domain';
import type { Answers } from '../domain';

/** Each may be a name of one sign, which is worth a second look. */
const names: readonly string[] = ['name', 'agent_name', 'contact_other_name'];

/**
 * Reads a typed sum or number back, so that a missing zero is heard: `12,300 元（一万二千三百元）`; says what to
 * look at twice, and how long there is left to claim. Nothing while what is typed is not sound yet, or reads the same.
 */
export function echoOf(id: string, value: unknown, answers: Answers = {}): string {
  const question = questionOf(id);
  if (!question || typeof value !== 'string' || value === '') return '';
  const warning = names.includes(id) ? nameWarning(value) : null;
  if (warning !== null) return warning;
  if (id === 'happened_on') return limitWords(value, answers);
  if (question.kind === 'identity') return inGroups(value);
  if (question.kind !== 'money' && question.kind !== 'phone') return '';
  const words = typedText(question, value, answers);

  return words === value ? '' : words;
}

/** Place, birthday and the rest apart: at large text the box is too narrow for all eighteen. */
function inGroups(value: string): string {
  const [, place = '', born = '', rest = ''] = /^(\d{6})(\d{8})(\d{3}[\dX])$/.exec(paperNumber(value)) ?? [];

  return [place, born, rest].filter(Boolean).join(' ');
}

/** Said at the very day that begins the count: most people hear of it too late. */
function limitWords(since: string, { matter }: Answers): string {
  return rightsClockOf(matter, since, todayInChina(), usualCalendar)?.sentences.join('') ?? '';
}
