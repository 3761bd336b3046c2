import type { Index } from '../keep/catalog';
import type { Constraint, Constraints } from './constraints';
import { afterAll, encodeField, encodeValue, inverted } from '../values/keys';

/** A stretch of an index: keys from `from` up to but not including `to`. */
export interface Span {
  index: Index;
  from: Buffer;
  to: Buffer;
  /** Leading bytes that are equal for all keys of the span; order within a span begins after them. */
  prefix: Buffer;
}

export interface SpanSet {
  spans: Span[];
  /** Fields of the index held by equality. */
  equalFields: number;
  /** Names of all fields the spans answer, and whether they answer them exactly. */
  used: string[];
  exact: boolean;
}

const mostSpans = 1000;

/**
 * The stretches of an index that hold every document the constraints allow: equality on the leading fields,
 * then a range on the next. `orderAfter` is how many fields belong to the prefix (all equal ones when absent).
 */
export function spansFor(index: Index, wanted: Constraints, orderAfter?: number): SpanSet {
  let heads: { key: Buffer; prefix: Buffer }[] = [{ key: Buffer.alloc(0), prefix: Buffer.alloc(0) }];
  let equalFields = 0;
  const used: string[] = [];
  for (const [path, direction] of index.fields) {
    const equals = wanted.get(path)?.equals;
    if (!equals || heads.length * equals.length > mostSpans) break;
    const inPrefix = orderAfter === undefined || equalFields < orderAfter;
    heads = heads.flatMap(({ key, prefix }) =>
      distinct(equals.map((value) => encodeField(value, direction))).map((part) => {
        const longer = Buffer.concat([key, part]);
        return { key: longer, prefix: inPrefix ? longer : prefix };
      }),
    );
    equalFields++;
    used.push(path);
  }
  const next = index.fields[equalFields];
  const limits = next && wanted.get(next[0]);
  const range = next && limits && rangeOf(limits, next[1], index.many);
  if (next && range) used.push(next[0]);
  const spans = heads.map(({ key, prefix }) => ({
    index,
    prefix,
    from: range ? Buffer.concat([key, range.from]) : key,
    to: Buffer.concat([key, range ? range.to : afterAll]),
  }));

  return { spans, equalFields, used, exact: !index.many && used.every((path) => isExact(wanted.get(path))) };
}

/** Both an equality and a range on one field: only one of them made the span. */
function isExact(constraint: Constraint | undefined): boolean {
  if (!constraint) return false;
  if (constraint.equals) return !constraint.low && !constraint.high;
  if (!constraint.low || !constraint.high) return true;

  return sameType(constraint);
}

function sameType({ low, high }: Constraint): boolean {
  return low !== undefined && high !== undefined && encodeValue(low.value)[0] === encodeValue(high.value)[0];
}

interface Range {
  from: Buffer;
  to: Buffer;
}

/** A range never leaves the type of its limit. In an array different elements may meet the two limits: only one is used. */
function rangeOf(constraint: Constraint, direction: 1 | -1, many: boolean): Range | undefined {
  const { low } = constraint;
  const high = low && (many || !sameType(constraint)) ? undefined : constraint.high;
  const limit = low ?? high;
  if (!limit) return undefined;
  const type = encodeValue(limit.value)[0] ?? 0;
  const bounds = { low: low && bound(low), high: high && bound(high) };

  return direction > 0 ? ascending(bounds, type) : descending(bounds, type);
}

interface Bound {
  key: Buffer;
  inclusive: boolean;
}

const bound = ({ value, inclusive }: { value: unknown; inclusive: boolean }): Bound => ({
  key: encodeValue(value),
  inclusive,
});

const past = (key: Buffer): Buffer => Buffer.concat([key, afterAll]);

function ascending({ low, high }: { low?: Bound; high?: Bound }, type: number): Range {
  return {
    from: low ? (low.inclusive ? low.key : past(low.key)) : Buffer.from([type]),
    to: high ? (high.inclusive ? past(high.key) : high.key) : Buffer.from([type + 1]),
  };
}

/** A descending field is kept inverted, so the bounds change places. */
function descending({ low, high }: { low?: Bound; high?: Bound }, type: number): Range {
  const from = high && inverted(high.key);
  const to = low && inverted(low.key);

  return {
    from: from ? (high.inclusive ? from : past(from)) : Buffer.from([0xff - type]),
    to: to ? (low.inclusive ? past(to) : to) : Buffer.from([0x100 - type]),
  };
}

function distinct(keys: Buffer[]): Buffer[] {
  return keys.length < 2 ? keys : [...new Map(keys.map((key) => [key.toString('latin1'), key])).values()];
}
