import { questionOf, typedText } from './domain';

/** Reads a typed sum back, so that a missing zero is heard: `12,300 元（一万二千三百元）`; nothing while it is not a sum. */
export function echoOf(id: string, value: unknown): string {
  const question = questionOf(id);
  if (question?.kind !== 'money' || typeof value !== 'string') return '';
  const words = typedText(question, value);

  return words === value ? '' : words;
}
