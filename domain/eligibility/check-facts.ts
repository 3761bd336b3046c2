import { matterOf } from '../vocabulary/matters';
import { personTags } from '../vocabulary/person-tags';
import { FactsInvalid } from './errors';
import { factKinds } from './fact-kinds';
import type { FactKind } from './fact-kinds';
import type { FactKey, Facts } from './facts';

const tagCodes: ReadonlySet<string> = new Set(personTags.map((tag) => tag.code));

/**
 * Refuses facts of the wrong type or out of their range.
 * @throws FactsInvalid naming the field
 */
export function checkFacts(facts: Facts): void {
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) {
    throw new FactsInvalid('facts', '要是一张登记表');
  }
  for (const key of Object.keys(facts) as FactKey[]) {
    const kind = factKinds[key];

    if (kind === undefined) throw new FactsInvalid(key, '没有这一项');
    if (facts[key] !== undefined) checkOne(key, kind, facts[key]);
  }
}

function checkOne(key: FactKey, kind: FactKind, value: unknown): void {
  if (Array.isArray(kind)) {
    if (!kind.includes(value)) throw new FactsInvalid(key, `只能是${kind.join('、')}`);

    return;
  }
  const why = faultOf(kind as Exclude<FactKind, readonly unknown[]>, value);

  if (why !== null) throw new FactsInvalid(key, why);
}

function faultOf(kind: Exclude<FactKind, readonly unknown[]>, value: unknown): string | null {
  if (kind === 'yes_no') return typeof value === 'boolean' ? null : '只能是 true 或 false';
  if (kind === 'text') return typeof value === 'string' ? null : '要是文字';
  if (kind === 'day') return typeof value === 'string' && isDay(value) ? null : '要像2026-11-30这样的日期';
  if (kind === 'matter') return typeof value === 'string' && matterOf(value) ? null : '不是名单里的事项';
  if (kind === 'tags')
    return isList(value) && value.every((tag) => tagCodes.has(tag)) ? null : '要是名单里的标签';
  if (kind === 'texts') return isList(value) ? null : '要是一列文字';

  return numberFault(kind, value);
}

function numberFault(kind: 'money' | 'age' | 'count' | 'days', value: unknown): string | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return '要是数字';
  if (kind === 'days') return Number.isInteger(value) ? null : '要是整数天';
  if (value < 0) return '不能小于0';
  if (kind === 'money') return null;
  if (!Number.isInteger(value)) return '要是整数';

  return kind === 'age' && value > 150 ? '不能大于150' : null;
}

function isList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** A day that the calendar has: 2026-02-30 is none. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);

  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}
