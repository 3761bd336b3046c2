import { readField, writtenField, type LineNames } from '../../domain/ledgers/kit/cell';
import type { Ledger } from '../../domain/ledgers/kit/ledger';
import { shapeOf } from '../../domain/ledgers/kit/shape';
import { faultsOf, type LineValues } from '../../domain/ledgers/kit/values-schema';
import { fieldFrom } from '../kit/form/from-schema';
import type { FormField, Values } from '../kit/form/form';

/** The form of a register, read from its declaration. */
export function formOf({ fields }: Ledger, names: LineNames): readonly FormField[] {
  return Object.entries(fields).map(([key, { label, schema, words, hint, refersTo }]) => {
    const lines = refersTo === undefined ? null : Object.entries(names[refersTo] ?? {});
    const options = lines?.map(([value, name]) => ({ value, label: name }));

    return fieldFrom(key, label, schema, {
      ...(words && { words }),
      ...(hint && { hint }),
      ...(options && { options }),
    });
  });
}

/** What stands in the fields for a line; for a new one, nothing. */
export function typedOf({ fields }: Ledger, values: LineValues | null, names: LineNames): Values {
  return Object.fromEntries<string | boolean>(
    Object.entries(fields).map(([key, field]) => {
      const value = values?.[key] ?? null;
      const isTick = shapeOf(field.schema).kind === 'yes';
      const isCode = field.words !== undefined || field.refersTo !== undefined;
      if (isTick) return [key, value === true] as const;

      return [
        key,
        isCode ? (typeof value === 'string' ? value : '') : writtenField(field, value, names),
      ] as const;
    }),
  );
}

/** The line that the fields say, or what is wrong with it, by field. */
export type ReadForm =
  { readonly values: LineValues } | { readonly faults: Readonly<Record<string, string>> };

/** Reads the form as the office will. */
export function readForm(ledger: Ledger, typed: Values, names: LineNames): ReadForm {
  const read = Object.entries(ledger.fields).map(
    ([key, field]) => [key, readField(field, typed[key], names)] as const,
  );
  const unread = read.flatMap(([key, one]) => ('fault' in one ? [[key, one.fault] as const] : []));
  const values = Object.fromEntries(read.flatMap(([key, one]) => ('value' in one ? [[key, one.value]] : [])));
  const faults = { ...faultsOf(ledger, values), ...Object.fromEntries(unread) };

  return Object.keys(faults).length > 0 ? { faults } : { values };
}
