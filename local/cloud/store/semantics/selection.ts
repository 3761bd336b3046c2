import { isPlainObject, type Doc } from '../values/values';
import { projector } from './mongo';

/** Field name → all of it, or some fields of what stands there. */
type Fields = Map<string, Fields | 'all'>;

/**
 * A field selection as a function of one document. A plain list of fields, which is what lists ask for, is cut out
 * directly; everything else, and documents with a list or a bare value on the way, are left to mingo.
 */
export function selection(projection: Doc): (doc: Doc) => Doc {
  const fields = fieldsOf(projection);
  const general = projector(projection);
  if (!fields) return general;

  return (doc) => cut(doc, fields) ?? general(doc);
}

function fieldsOf(projection: Doc): Fields | undefined {
  const fields: Fields = new Map([['_id', 'all']]);
  for (const [path, wanted] of Object.entries(projection)) {
    const names = path.split('.');
    if ((wanted !== 1 && wanted !== true) || names.some((name) => !/^\w+$/.test(name))) return undefined;
    if (path !== '_id' && !enter(fields, names)) return undefined;
  }

  return fields;
}

/** @returns false where one path is the beginning of another */
function enter(fields: Fields, [name = '', ...below]: readonly string[]): boolean {
  const known = fields.get(name);
  if (known === 'all' || (known && below.length === 0)) return false;
  if (below.length === 0) {
    fields.set(name, 'all');
    return true;
  }
  const inner: Fields = known ?? new Map<string, Fields | 'all'>();
  fields.set(name, inner);

  return enter(inner, below);
}

function cut(doc: Doc, fields: Fields): Doc | undefined {
  const out: Doc = {};
  for (const name of Object.keys(doc)) {
    const wanted = fields.get(name);
    if (wanted === 'all') out[name] = doc[name];
    else if (wanted) {
      const value = doc[name];
      const part = isPlainObject(value) ? cut(value, wanted) : undefined;
      if (!part) return undefined;
      out[name] = part;
    }
  }

  return out;
}
