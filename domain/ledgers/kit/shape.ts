import type { GenericSchema } from 'valibot';

/** What a form or a sheet needs to know of a field, read from its schema. */
export interface FieldShape {
  readonly kind: 'line' | 'long' | 'choice' | 'day' | 'count' | 'sum' | 'yes' | 'list' | 'place' | 'moment';
  readonly required: boolean;
  /** Signs of a text at most. */
  readonly longest: number | null;
  /** The codes of a choice. */
  readonly options: readonly string[];
}

/** The parts of a valibot schema that are looked at. */
interface Parts {
  readonly type: string;
  readonly wrapped?: GenericSchema;
  readonly item?: GenericSchema;
  readonly options?: readonly string[];
  readonly pipe?: readonly Action[];
}

/** One check of a pipe; a schema that has a pipe of its own may stand at its head. */
interface Action {
  readonly type: string;
  readonly requirement?: unknown;
  readonly pipe?: readonly Action[];
}

/** All checks of a pipe, those of the pipes inside it too. */
function checksOf(pipe: readonly Action[]): readonly Action[] {
  return pipe.flatMap((action) => (action.pipe ? checksOf(action.pipe) : [action]));
}

/** Texts of more signs are written on several lines. */
const oneLine = 100;
const optional = ['nullish', 'nullable', 'optional'];

/** Reads a schema as a form needs it. Works for every schema of a single field, a register's or an action's. */
export function shapeOf(schema: GenericSchema): FieldShape {
  const parts: Parts = schema;
  if (parts.wrapped && optional.includes(parts.type)) return { ...shapeOf(parts.wrapped), required: false };
  const actions = checksOf(parts.pipe ?? []);
  const does = (type: string): boolean => actions.some((action) => action.type === type);
  const longest = actions.find(({ type }) => type === 'max_length')?.requirement;
  const most = typeof longest === 'number' ? longest : null;
  const plain = { required: true, longest: null, options: [] };
  if (parts.type === 'picklist') return { ...plain, kind: 'choice', options: parts.options ?? [] };
  if (parts.type === 'boolean') return { ...plain, kind: 'yes' };
  if (parts.type === 'strict_object') return { ...plain, kind: 'place' };
  if (parts.type === 'array') {
    const { options = [] }: Partial<Parts> = parts.item ?? {};

    return { ...plain, kind: 'list', required: false, options };
  }
  if (parts.type === 'number') return { ...plain, kind: does('safe_integer') ? 'count' : 'sum' };
  if (does('iso_timestamp')) return { ...plain, kind: 'moment' };
  if (does('iso_date')) return { ...plain, kind: 'day' };

  return { ...plain, kind: most !== null && most > oneLine ? 'long' : 'line', longest: most };
}
