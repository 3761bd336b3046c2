import * as v from 'valibot';
import type { Declaration } from '../../vocabulary/privacy';

/** One field of a register, said once: form, list, Excel and storage follow from it. */
export interface LedgerField<Schema extends v.GenericSchema = v.GenericSchema> {
  /** The heading in list and Excel, the name in the form and in every fault. */
  readonly label: string;
  /** Required, length, choice, day: whatever the form shows is read from here. */
  readonly schema: Schema;
  readonly privacy: Declaration;
  /** Its column in the list, in signs; without one the field stands in the form only. */
  readonly width?: number;
  readonly hint?: string;
  /** What is typed into the search is looked for here. */
  readonly searched?: boolean;
  /** The words of a choice, where the codes are not words already. */
  readonly words?: Readonly<Record<string, string>>;
  /** The register of which it names a line. */
  readonly refersTo?: string;
  /** A moment: to the minute in forms and sheets, whatever is kept of it. */
  readonly isMoment?: true;
  /** What it is on a line from before the field was there; without one, nothing. */
  readonly older?: unknown;
}

export type LedgerFields = Readonly<Record<string, LedgerField>>;

/** What a line holds, by field. */
export type ValuesOf<Fields extends LedgerFields> = {
  readonly [Key in keyof Fields]: v.InferOutput<Fields[Key]['schema']>;
};

/** What may be said of a field beside its schema. */
export type FieldMore = Pick<LedgerField, 'width' | 'hint' | 'searched'>;

/** The same field where it may be left empty; then it is `null`. */
export function maybe<Schema extends v.GenericSchema>(
  field: LedgerField<Schema>,
): LedgerField<v.NullishSchema<Schema, null>> {
  return { ...field, schema: v.nullish(field.schema, null) };
}

/** The same field, with what a line says that was entered before there was the field. */
export function older<Schema extends v.GenericSchema>(
  said: v.InferOutput<Schema>,
  field: LedgerField<Schema>,
): LedgerField<Schema> {
  return { ...field, older: said };
}
