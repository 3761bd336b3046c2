import { rules } from '../../domain/materials/all-rules';
import { fieldLabels, valueLabels } from './field-labels';

/** One field that another value was given: what it is called, and both values in words. */
export interface ChangedField {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

const nothing = '没有';
/** A level that the reader need not know of. */
const folder = 'switches';
const materialTitles = new Map<string, string>(rules.map(({ item }) => [item.code, item.title]));

/** What differs between the two values of a change, field by field; what stayed as it was is left out. */
export function changedFields(before: unknown, after: unknown): readonly ChangedField[] {
  const [was, is] = [leavesOf(before, []), leavesOf(after, [])];

  return [...new Set([...was.keys(), ...is.keys()])]
    .map((field) => ({ field, before: was.get(field) ?? nothing, after: is.get(field) ?? nothing }))
    .filter((one) => one.before !== one.after);
}

function leavesOf(value: unknown, path: readonly string[]): Map<string, string> {
  const name = path.join(' · ');
  if (value === null || value === undefined || value === '') return new Map();
  if (typeof value !== 'object') return new Map([[name, valueWords(value)]]);
  if (Array.isArray(value) && !value.some((one) => typeof one === 'object'))
    return new Map(value.length === 0 ? [] : [[name, value.map(valueWords).join('；')]]);
  const parts = Array.isArray(value)
    ? value.map((one: unknown, place) => [nameOf(one, place), one] as const)
    : Object.entries(value).map(([key, one]: [string, unknown]) => [fieldWords(key), one] as const);

  return new Map(parts.flatMap(([part, one]) => [...leavesOf(one, part === '' ? path : [...path, part])]));
}

/** What one of a list is known by: its day, its year, its title, or its place. */
function nameOf(one: unknown, place: number): string {
  const { from, year, title, matter } = one as Readonly<Record<string, unknown>>;
  const name = from ?? year ?? title ?? matter;

  return name === undefined ? `第${place + 1}条` : valueWords(name);
}

function fieldWords(key: string): string {
  if (key === folder) return '';

  return fieldLabels[key] ?? materialTitles.get(key) ?? key;
}

function valueWords(value: unknown): string {
  const text = String(value);

  return valueLabels[text] ?? text;
}
