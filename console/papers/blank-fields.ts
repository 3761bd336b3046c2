import type { Blank, Content } from '../../domain/documents/blanks';
import type { FormField, Values } from '../kit/form/form';

/** A blank of a form as a field of the desk; a list is written one entry a line. */
export function fieldOf({ key, label, kind, optional }: Blank): FormField {
  return { key, label, kind: kind === 'list' ? 'long' : kind, ...(optional && { optional }) };
}

/** What stands in the fields, from a paper's content. */
export function valuesOf(content: Content): Values {
  return Object.fromEntries(
    Object.entries(content).map(([key, value]) => [
      key,
      typeof value === 'string' ? value : value.join('\n'),
    ]),
  );
}

/** A paper's content, from what stands in the fields. */
export function contentOf(blanks: readonly Blank[], values: Values): Record<string, string | string[]> {
  return Object.fromEntries(
    blanks.map(({ key, kind }) => {
      const text = String(values[key] ?? '').trim();
      const lines = text.split('\n').map((line) => line.trim());

      return [key, kind === 'list' ? lines.filter(Boolean) : text];
    }),
  );
}
