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
}

export function shapeOf(schema: GenericSchema): Shape {
  return schema as unknown as Shape;
}

/** The fields of an object schema, by name. */
export function entriesOf(schema: GenericSchema): Readonly<Record<string, GenericSchema>> {
  return shapeOf(schema).entries ?? {};
}
