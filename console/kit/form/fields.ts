import { phoneFault } from '../../../domain/identity/phone';
import { textOf, type FormField } from './form';

type More = Partial<Omit<FormField, 'key' | 'label' | 'kind'>>;

/** A text of several lines. */
export function long(key: string, label: string, more: More = {}): FormField {
  return { key, label, kind: 'long', ...more };
}

/** A text of one line. */
export function line(key: string, label: string, more: More = {}): FormField {
  return { key, label, kind: 'line', ...more };
}

/** One of a few, all shown. */
export function choice(
  key: string,
  label: string,
  options: Readonly<Record<string, string>>,
  more: More = {},
): FormField {
  return { key, label, kind: 'choice', options: optionsOf(options), ...more };
}

/** One of many, found by typing. */
export function pick(
  key: string,
  label: string,
  options: Readonly<Record<string, string>>,
  more: More = {},
): FormField {
  return { key, label, kind: 'pick', options: optionsOf(options), ...more };
}

/** What is wrong with a telephone number while it is typed; nothing while there is none. */
export function phoneNotice(key: string): NonNullable<FormField['notice']> {
  return (values) => (textOf(values, key) ? phoneFault(textOf(values, key)) : null);
}

function optionsOf(options: Readonly<Record<string, string>>): FormField['options'] {
  return Object.entries(options).map(([value, label]) => ({ value, label }));
}

/** The desk's words of a vocabulary, by code. */
export function staffWords(
  list: Readonly<Record<string, { readonly staff: string }>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(list).map(([code, { staff }]) => [code, staff]));
}
