import { isPlainObject } from '../case/canonical-json';
import { caseFields } from './fields';

const hidden = '〔隐〕';

function leafName(path: string): string {
  const parts = path.split('.').filter((part) => part !== '*');

  return parts[parts.length - 1] ?? '';
}

const names = Object.entries(caseFields).map(([path, { level }]) => ({ name: leafName(path), level }));
const personal = new Set(names.filter(({ level }) => level !== 'plain').map(({ name }) => name));

/** Names of fields that are plain wherever they occur. Any other name is hidden: silence is the safe side. */
const plainNames = new Set(names.map(({ name }) => name).filter((name) => !personal.has(name)));

/** Numbers of people that slip into a plain text: identity numbers, mobile numbers. */
function withoutNumbers(text: string): string {
  return text.replace(/\d{15,17}[\dXx]/g, hidden).replace(/(^|\D)1[3-9]\d{9}(?!\d)/g, `$1${hidden}`);
}

/**
 * A value fit for a log: only fields declared plain keep their values, everything else is hidden.
 * @param value anything; a bare text is hidden, a bare number or yes and no is kept
 */
export function redact(value: unknown, name = ''): unknown {
  if (value === null || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((item: unknown) => redact(item, name));
  if (isPlainObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redact(item, key)]));
  }
  if (name !== '' && !plainNames.has(name)) return hidden;
  if (typeof value === 'number') return Number.isFinite(value) ? value : hidden;

  return typeof value === 'string' && name !== '' ? withoutNumbers(value) : hidden;
}
