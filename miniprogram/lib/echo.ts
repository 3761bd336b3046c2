import { questionOf, typedText } from './domain';

/**
 * Reads a typed sum or phone number back, so that a missing zero is heard: `12,300 元（一万二千三百元）`; says what to
 * look at twice. Nothing while what is typed is not sound yet, or reads the same.
 */
export function echoOf(id: string, value: unknown): string {
  const question = questionOf(id);
  if (!question || typeof value !== 'string' || value === '') return '';
  const warning = question.warning?.(value) ?? null;
  if (warning !== null) return warning;
  if (question.kind !== 'money' && question.kind !== 'phone') return '';
  const words = typedText(question, value);

  return words === value ? '' : words;
}
