import { isDay } from '../../time/times';
import { matters } from '../../vocabulary/matters/matters';
import { personTags } from '../../vocabulary/persons/person-tags';
import { FactsInvalid } from './errors';
import { factKinds, paperCodes } from './fact-kinds';
import type { FactKind, ValueKind } from './fact-kinds';
import type { FactKey, Facts } from './facts';

const matterCodes: ReadonlySet<unknown> = new Set(matters.map((row) => row.code));
const tagCodes: ReadonlySet<unknown> = new Set(personTags.map((tag) => tag.code));
const papers: ReadonlySet<unknown> = new Set(paperCodes);

/** What each kind of value must be, and what to say when it is not. */
const tests: Readonly<Record<ValueKind, readonly (readonly [(value: unknown) => boolean, string])[]>> = {
  yes_no: [[(value) => typeof value === 'boolean', '只能是 true 或 false']],
  text: [[(value) => typeof value === 'string', '要是文字']],
  texts: [[(value) => listOf(value, (one) => typeof one === 'string'), '要是一列文字']],
  day: [
    [isWrittenAsDay, '要像2026-11-30这样的日期'],
    [isDay, '这一天不存在，请核对'],
  ],
  matter: [[(value) => matterCodes.has(value), '不是名单里的事项']],
  tags: [[(value) => listOf(value, (one) => tagCodes.has(one)), '要是名单里的标签']],
  papers: [[(value) => listOf(value, (one) => papers.has(one)), '要是名单里的材料']],
  days: [
    [isNumber, '要是数字'],
    [Number.isInteger, '要是整数天'],
  ],
  money: [
    [isNumber, '要是数字'],
    [(value) => Number(value) >= 0, '不能小于0'],
  ],
  count: [
    [isNumber, '要是数字'],
    [(value) => Number(value) >= 0, '不能小于0'],
    [Number.isInteger, '要是整数'],
  ],
  age: [
    [isNumber, '要是数字'],
    [(value) => Number(value) >= 0, '不能小于0'],
    [Number.isInteger, '要是整数'],
    [(value) => Number(value) <= 150, '不能大于150'],
  ],
};

/**
 * Refuses facts of the wrong type or out of their range.
 * @throws FactsInvalid naming the field
 */
export function checkFacts(facts: Facts): void {
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) {
    throw new FactsInvalid('facts', '要是一张登记表');
  }
  for (const key of Object.keys(facts) as FactKey[]) {
    if (!Object.prototype.hasOwnProperty.call(factKinds, key)) throw new FactsInvalid(key, '没有这一项');
    if (facts[key] !== undefined) checkOne(key, factKinds[key], facts[key]);
  }
}

function checkOne(key: FactKey, kind: FactKind, value: unknown): void {
  if (typeof kind !== 'string') {
    if (!kind.includes(value)) throw new FactsInvalid(key, `只能是${kind.join('、')}`);

    return;
  }
  for (const [passes, why] of tests[kind]) if (!passes(value)) throw new FactsInvalid(key, why);
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value);
}

function listOf(value: unknown, fits: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(fits);
}

function isWrittenAsDay(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
