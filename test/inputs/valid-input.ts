import fc from 'fast-check';
import { safeParse, type GenericSchema } from 'valibot';
import { shapeOf } from './shape';

/** Values for fields by their name: ids of the case at hand and the like. */
export type Known = Readonly<Record<string, unknown>>;

const texts: readonly string[] = [
  '情况属实，理由充分。',
  '2026-12-15',
  'f000000000000001',
  'wage_evidence',
  'a-key-of-sixteen-signs',
  '123456',
  '13900139000',
  'newcomer',
  '0123456789abcdef01234567',
  '88.50',
  '2026-11',
  '09:00',
  'Qinghe-2026-demo',
  'FZ-004',
  '2026-11-20T02:00:00.000Z',
  'ABCDEFGHJKMNPQRS',
  '100,50 180,120 260,60 340,150 420,80 500,160 580,70 660,140 740,90',
];
/** What may not say the same as the other texts of its line, by field. */
const ownTexts: Readonly<Record<string, string>> = { hidden: '钱藏雪' };
const numbers: readonly number[] = [5, 1, 0, 2026, 12.5, 100];

/**
 * An input that passes a schema, as full as it can be; the same every time.
 * @throws Error naming the field for which no value is known: then a sample belongs into this file
 */
export function validInput(schema: GenericSchema, known: Known = {}): unknown {
  return valueFor(schema, '', known);
}

function valueFor(schema: GenericSchema, name: string, known: Known): unknown {
  if (Object.hasOwn(known, name) && safeParse(schema, known[name]).success) return known[name];
  const found = candidates(schema, name, known).find((value) => safeParse(schema, value).success);
  if (found === undefined) throw new Error(`no valid value is known for the field “${name}”`);

  return found;
}

function candidates(schema: GenericSchema, name: string, known: Known): readonly unknown[] {
  const { type, entries, wrapped, item, options = [], literal, value, pipe = [] } = shapeOf(schema);
  if (entries) {
    const fields = Object.entries(entries);
    const alike = Object.fromEntries(fields.map(([key, one]) => [key, valueFor(one, key, known)]));

    return [alike, varied(fields, alike, known)];
  }
  if (wrapped) return [valueFor(wrapped, name, known)];
  if (item) {
    const one = valueFor(item, name.replace(/s$/, ''), known);

    return [[one], [one, one]];
  }
  if (type === 'literal') return [literal];
  if (type === 'picklist' || type === 'enum') return options;
  if (type === 'union' || type === 'variant')
    return options.map((one) => valueFor(one as GenericSchema, name, known));
  if (type === 'number') return [...numbers, ...pipe.map(({ requirement }) => requirement)];
  if (type === 'boolean') return [true, false];
  if (type === 'instance') return [new Uint8Array([0xff, 0xd8, 0xff, 0xe0])];
  if (type === 'record')
    return [
      {},
      { thing1: 'message', time2: 'day' },
      ...(value ? [{ text: valueFor(value, '', known) }] : []),
    ];

  const own = ownTexts[name];
  const first = own === undefined ? texts : [own, ...texts];

  return type === 'string' ? [...first, ...pipe.flatMap(fitting)] : [{}, ...texts];
}

/** As `alike`, with another text in every second field: some may not say the same as others. */
function varied(
  fields: readonly (readonly [string, GenericSchema])[],
  alike: Readonly<Record<string, unknown>>,
  known: Known,
): unknown {
  const other = ([key, schema]: readonly [string, GenericSchema]): unknown =>
    candidates(schema, key, known).find((one) => one !== alike[key] && safeParse(schema, one).success);

  return Object.fromEntries(
    fields.map((field, at) => [field[0], at % 2 === 0 ? alike[field[0]] : (other(field) ?? alike[field[0]])]),
  );
}

/** Texts made for a pattern, kept since making them takes time. */
const made = new Map<string, readonly string[]>();

/** Texts that one check of a schema asks for: so long, or of this pattern. */
function fitting({ requirement }: { readonly requirement?: unknown }): readonly string[] {
  if (typeof requirement === 'number') return ['禾'.repeat(requirement)];
  if (!(requirement instanceof RegExp)) return [];

  const found =
    made.get(requirement.source) ?? fc.sample(fc.stringMatching(requirement), { seed: 1, numRuns: 20 });
  made.set(requirement.source, found);

  return found;
}
