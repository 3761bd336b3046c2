import { randomBytes } from 'node:crypto';
import { fillServerDates, parseDoc, stringifyEjson } from '../values/ejson';
import { plainlyChanged } from './plain-update';
import { applyModifier } from '../semantics/mongo';
import { checkUpdate } from './update-check';
import { isIndexable, type Doc, type Filter } from '../values/values';

/** A change as CloudBase sends it: operators, or a whole new document (`replace`, from `set()`). */
export interface Change {
  modifier: Doc;
  replace: boolean;
}

/** A new `_id` of the service's form: 32 hexadecimal characters. */
export function newId(): string {
  return randomBytes(16).toString('hex');
}

/** Reads a change from the wire; server dates become the present moment. Throws on anything but an object. */
export function readChange(text: string, replace: boolean): Change {
  return { modifier: fillServerDates(parseDoc(text), Date.now()) as Doc, replace };
}

/** Reads a document to insert; without `_id` it gets one. */
export function readNewDoc(text: string): Doc {
  const doc = fillServerDates(parseDoc(text), Date.now()) as Doc;

  return doc._id === undefined ? { _id: newId(), ...doc } : doc;
}

/** The document after the change, as a new object that may share parts with the one before. Throws what MongoDB would refuse. */
export function changed(before: Doc, { modifier, replace }: Change, filter: Filter): Doc {
  if (replace) return replaced(before._id, modifier);
  const { $setOnInsert: _onlyOnInsert, ...operators } = modifier;
  checkUpdate(before, operators);
  const plain = plainlyChanged(before, operators);
  if (plain) return plain;
  const doc = parseDoc(stringifyEjson(before));
  applyModifier(doc, operators, filter);

  return doc;
}

/** The document an upsert makes: the equalities of the filter, then the change. */
export function upserted(filter: Filter, { modifier, replace }: Change): Doc {
  const base: Doc = {};
  for (const [name, value] of Object.entries(filter)) {
    if (!name.startsWith('$') && isIndexable(value)) base[name] = value;
  }
  if (base._id === undefined) base._id = newId();
  if (replace) return replaced(base._id, { ...base, ...modifier });
  const { $setOnInsert: onInsert, ...operators } = modifier;
  if (onInsert !== undefined) applyModifier(base, { $set: onInsert }, filter);
  checkUpdate(base, operators);
  applyModifier(base, operators, filter);

  return base;
}

/** `_id` stands first and cannot be changed by what replaces the document. */
function replaced(id: unknown, content: Doc): Doc {
  const doc: Doc = { _id: id, ...content };
  doc._id = id;

  return doc;
}
