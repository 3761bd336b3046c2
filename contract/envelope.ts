import type { GenericSchema, InferInput } from 'valibot';
import type { Door } from './doors';

/** How the office says no: a code of the catalogue, a Chinese sentence with the cure, and where known the fields. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly fields?: readonly { readonly path: string; readonly message: string }[];
  /** What changed meanwhile, for `StateHasChanged`: who, what, when. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Every answer of every function. */
export type Answer<Data> =
  { readonly ok: true; readonly data: Data } | { readonly ok: false; readonly error: Refusal };

/**
 * One thing that phone or desk may ask of the office: the phone sends `action` and `input` as the function's event,
 * the desk as `POST /http/<door>/<action>` with `input` as body. `Data` exists for the compiler only.
 * @param action its name, a verb first
 * @param input the schema that every input passes before anything is done
 */
export interface ActionContract<Schema extends GenericSchema = GenericSchema, Data = unknown> {
  readonly action: string;
  /** The function that answers. */
  readonly door: Door;
  readonly input: Schema;
  readonly answer?: Data;
}

/** What a caller hands in for an action. */
export type InputOf<Contract extends ActionContract> = InferInput<Contract['input']>;

/** Declares an action and the door it is asked at, as `contract<Answer>(door)(action, schema)`. */
export function contract<Data>(door: Door) {
  return <Schema extends GenericSchema>(action: string, input: Schema): ActionContract<Schema, Data> => ({
    action,
    door,
    input,
  });
}
