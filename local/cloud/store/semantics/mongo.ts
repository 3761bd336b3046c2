import { Aggregator } from 'mingo/aggregator';
import { Context } from 'mingo/core';
import * as accumulators from 'mingo/operators/accumulator';
import * as expressionOperators from 'mingo/operators/expression';
import * as pipelineOperators from 'mingo/operators/pipeline';
import * as projectionOperators from 'mingo/operators/projection';
import * as queryOperators from 'mingo/operators/query';
import * as windowOperators from 'mingo/operators/window';
import { Query } from 'mingo/query';
import type { CollectionResolver, Options } from 'mingo/types';
import { update } from 'mingo/updater';
import { resolve } from 'mingo/util';
import { isPlainObject, valuesAt, type Doc, type Filter } from '../values/values';
import { $bucket } from './bucket';
import { equality, membership, negated, range, type QueryOperator } from './comparison';
import { expressions } from './expressions';
import { intersects, isNear, isWithin } from './geo';
import { schemaTest } from './json-schema';

const combining = new Set(['$and', '$or', '$nor', '$expr']);

/** mingo lets a criterion made of field names match a scalar element; MongoDB does not. */
const elemMatch: QueryOperator = (path, criterion) => {
  const given = criterion as Filter;
  const names = Object.keys(given);
  const onScalars = names.length > 0 && names.every((name) => name.startsWith('$') && !combining.has(name));
  const matches = matcher(onScalars ? { element: given } : given);

  return (doc) => {
    const list: unknown = resolve(doc, path);
    if (!Array.isArray(list)) return false;
    return list.some((element) =>
      onScalars ? matches({ element }) : isPlainObject(element) && matches(element),
    );
  };
};

const geo = (test: (value: unknown, spec: Doc) => boolean): QueryOperator => {
  return (path, spec) => (doc) => test(resolve(doc, path), spec as Doc);
};

/** mingo reads the type of the whole value; MongoDB also looks at array elements. */
const type: QueryOperator = (path, operand, options) => {
  const whole = queryOperators.$type(path, operand, options);
  const single = queryOperators.$type('element', operand, options);

  return (doc) =>
    whole(doc) || valuesAt(doc, path).values.some((element) => element !== undefined && single({ element }));
};

const $eq = equality(queryOperators.$eq);
const $in = membership(queryOperators.$in);

const corrected: Record<`$${string}`, QueryOperator> = {
  $eq,
  $in,
  $ne: negated($eq),
  $nin: negated($in),
  $gt: range((sign) => sign > 0),
  $gte: range((sign) => sign >= 0),
  $lt: range((sign) => sign < 0),
  $lte: range((sign) => sign <= 0),
  $type: type,
  $elemMatch: elemMatch,
  $geoWithin: geo(isWithin),
  $nearSphere: geo(isNear),
  $geoIntersects: geo(intersects),
};

const context = Context.init({
  accumulator: { ...accumulators },
  expression: { ...expressionOperators, ...expressions },
  pipeline: { ...pipelineOperators, $bucket },
  projection: { ...projectionOperators },
  query: { ...queryOperators, ...corrected },
  window: { ...windowOperators },
});

/** `scriptEnabled: false` refuses $where, $function and $accumulator: no code comes in through a query. */
const options: Partial<Options> = {
  context,
  scriptEnabled: false,
  jsonSchemaValidator: schemaTest as Options['jsonSchemaValidator'],
};

/** For changes that compare nothing: mingo copies the whole context at every change, which takes longer than the change. */
const withoutOperators: Partial<Options> = { ...options, context: Context.init() };

/** Compiles a filter to a test of one document. Throws MingoError for unknown operators. */
export function matcher(filter: Filter): (doc: Doc) => boolean {
  const query = new Query(filter, options);

  return (doc) => query.test(doc);
}

/** A field selection (`{a: 1}`, `{a: 0}`, `$slice`, `$elemMatch`) as a function of one document. */
export function projector(projection: Doc): (doc: Doc) => Doc {
  const query = new Query({}, options);
  const select = (doc: Doc): Doc => query.find<Doc>([doc], projection).next() ?? {};

  return onlySlices(projection) ? (doc) => ({ ...doc, ...select(doc) }) : select;
}

/** `$slice` alone shortens arrays and keeps all other fields, which mingo would leave out. */
function onlySlices(projection: Doc): boolean {
  return Object.values(projection).every((part) => isPlainObject(part) && '$slice' in part);
}

/** Runs aggregation stages over documents; `resolver` loads other collections for $lookup. */
export function runPipeline(stages: Doc[], docs: Doc[], resolver: CollectionResolver): Doc[] {
  return new Aggregator(stages, { ...options, collectionResolver: resolver }).run<Doc>(docs);
}

/**
 * Applies update operators to the document in place. Throws MingoError for unknown ones.
 * The filter is only needed where a path holds the positional `$` (the element that the filter matched).
 */
export function applyModifier(doc: Doc, modifier: Doc, filter: Filter): void {
  if (Object.keys(modifier).length === 0) return;
  const positional = Object.values(modifier).some((fields) =>
    Object.keys(fields as Doc).some((path) => path.split('.').includes('$')),
  );
  const compares = positional || '$pull' in modifier;
  update(doc, modifier as never, [], positional ? (filter as never) : {}, {
    cloneMode: 'deep',
    queryOptions: compares ? options : withoutOperators,
  });
}

/** The SDK sends a one-operand `_.or`, `_.and` or `_.nor` as an object; MongoDB wants a list. */
export function normalFilter(filter: unknown): unknown {
  if (Array.isArray(filter)) return filter.map(normalFilter);
  if (!isPlainObject(filter)) return filter;
  const out: Filter = {};
  for (const [name, value] of Object.entries(filter)) {
    const single = (name === '$or' || name === '$and' || name === '$nor') && !Array.isArray(value);
    out[name] = normalFilter(single ? [value] : value);
  }

  return out;
}
