import type { GenericSchema } from 'valibot';
import { shapeOf } from '../../../domain/ledgers/kit/shape';
import type { FormField } from './form';

/** Up to so many words are all shown; more are found by typing. */
const mostShown = 5;

type More = Partial<Omit<FormField, 'key' | 'label' | 'kind'>> & {
  /** The words of a choice, by code; without them the codes are words. */
  readonly words?: Readonly<Record<string, string>>;
};

/** Kinds of fields that hold typed signs. */
const written: readonly FormField['kind'][] = ['long', 'line'];

/**
 * Fields of a form with what the office's schema says of them: how many signs at most, and what may not stay empty.
 * A form may ask for more than the office does, never for less.
 * @param input what the office passes the form through; its `key` is the field's
 */
export function asAsked(input: GenericSchema, fields: readonly FormField[]): readonly FormField[] {
  const { entries = {} }: { readonly entries?: Readonly<Record<string, GenericSchema>> } = input as object;

  return fields.map((field) => {
    const schema = entries[field.key];
    if (schema === undefined) return field;
    const { required, longest } = shapeOf(schema);
    const bound = longest !== null && written.includes(field.kind) ? { longest } : {};

    return { ...field, ...bound, ...(required && field.kind !== 'yes' && { optional: false }) };
  });
}

/** A field of a form, read from the schema that the office passes it through: required, length, choice and day. */
export function fieldFrom(
  key: string,
  label: string,
  schema: GenericSchema,
  { words, options: given, ...more }: More = {},
): FormField {
  const { kind, required, longest, options } = shapeOf(schema);
  const rest = { key, label, optional: !required, ...(longest !== null && { longest }), ...more };
  if (given) return { ...rest, kind: 'pick', options: given };
  if (kind === 'choice') {
    const all = options.map((value) => ({ value, label: words?.[value] ?? value }));

    return { ...rest, kind: all.length > mostShown ? 'pick' : 'choice', options: all };
  }
  if (kind === 'list') return { ...rest, kind: 'line', hint: more.hint ?? '几项用、隔开' };

  return { ...rest, kind: kind === 'count' || kind === 'sum' || kind === 'place' ? 'line' : kind };
}
