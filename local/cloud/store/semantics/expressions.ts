import { evalExpr } from 'mingo/core';
import type { Options } from 'mingo/types';
import { isPlainObject } from '../values/values';

type Expression = (doc: unknown, operand: unknown, options: Options) => unknown;

/** Aggregation expressions that mingo lacks or answers differently from MongoDB. */
export const expressions: Record<`$${string}`, Expression> = {
  $week: (doc, operand, options) => {
    const date = localDate(doc, operand, options);
    return date ? weekOfYear(date) : null;
  },
  $indexOfCP: (doc, operand, options) => indexOfCodePoint(operands(doc, operand, options)),
  $substr: (doc, operand, options) => substringOfBytes(operands(doc, operand, options)),
  $substrBytes: (doc, operand, options) => substringOfBytes(operands(doc, operand, options)),
  $substrCP: (doc, operand, options) => substringOfCodePoints(operands(doc, operand, options)),
};

function operands(doc: unknown, operand: unknown, options: Options): unknown[] {
  return (Array.isArray(operand) ? operand : [operand]).map((part) => evalExpr(doc, part, options));
}

/** The date of an expression shifted to its time zone, so that its UTC fields read as local ones. */
function localDate(doc: unknown, operand: unknown, options: Options): Date | undefined {
  const spec = isPlainObject(operand) && 'date' in operand ? operand : { date: operand };
  const date = evalExpr(doc, spec.date, options);
  if (!(date instanceof Date)) return undefined;
  const zone = spec.timezone === undefined ? undefined : evalExpr(doc, spec.timezone, options);
  if (typeof zone !== 'string') return date;
  const offset = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
  if (!offset) return inNamedZone(date, zone);
  const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);

  return new Date(date.getTime() + (offset[1] === '-' ? -minutes : minutes) * 60_000);
}

function inNamedZone(date: Date, timeZone: string): Date {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(date);

  return new Date(`${parts.replace(' ', 'T')}Z`);
}

/** MongoDB's week: weeks begin on Sunday, days before the first Sunday are week 0. */
function weekOfYear(date: Date): number {
  const dayMs = 86_400_000;
  const midnight = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
  const dayOfYear = Math.floor((midnight - Date.UTC(date.getUTCFullYear(), 0, 1)) / dayMs);

  return Math.floor((dayOfYear + 7 - date.getUTCDay()) / 7);
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';

  if (value instanceof Date) return value.toISOString();

  return typeof value === 'string' ? value : JSON.stringify(value);
}

function substringOfBytes([value, from, length]: unknown[]): string {
  const bytes = Buffer.from(textOf(value));
  const start = Number(from);

  return bytes.subarray(start, Number(length) < 0 ? undefined : start + Number(length)).toString();
}

function substringOfCodePoints([value, from, length]: unknown[]): string {
  const points = [...textOf(value)];
  const start = Number(from);

  return points.slice(start, Number(length) < 0 ? undefined : start + Number(length)).join('');
}

function indexOfCodePoint([value, sought, from = 0, to]: unknown[]): number | null {
  if (value === null || value === undefined) return null;
  const points = [...textOf(value)].slice(0, typeof to === 'number' ? to : undefined);
  const wanted = [...textOf(sought)];
  for (let i = Number(from); i + wanted.length <= points.length; i++) {
    if (wanted.every((point, j) => points[i + j] === point)) return i;
  }

  return -1;
}
