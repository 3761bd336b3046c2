import type { GenericSchema } from 'valibot';

/** The parts of a valibot schema that generators look at; which ones there are depends on `type`. */
export interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, GenericSchema>>;
  readonly wrapped?: GenericSchema;
  readonly item?: GenericSchema;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly value?: GenericSchema;
  /** Checks and changes behind the schema; `requirement` is a length, a bound or a pattern. */
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
}

export function shapeOf(schema: GenericSchema): Shape {
  return schema;
}

/** The fields of an object schema, by name; of several alternatives, those of the first. */
export function entriesOf(schema: GenericSchema): Readonly<Record<string, GenericSchema>> {
  const { type, entries, options = [] } = shapeOf(schema);
  const [first] = type === 'variant' ? options : [];

  return entries ?? (first ? entriesOf(first as GenericSchema) : {});
}
