import { FactsInvalid } from '../eligibility/facts/errors';
import type { SizedChange } from '../rules-page/effect';
import { isRecord } from './json-lines';
import type { Line } from './json-lines';

/**
 * How large a case of an old ledger is: 人数, 标的额 and 补贴 (yuan), and its 事项, from the line or from its facts.
 * @throws FactsInvalid naming the key
 */
export function sizeOf(line: Line): Pick<SizedChange, 'matter' | 'persons' | 'money' | 'subsidy'> {
  const facts = isRecord(line['facts']) ? line['facts'] : {};
  const number = (key: string, otherwise: number): number => {
    const value = line[key] ?? facts[key] ?? otherwise;

    if (typeof value !== 'number' || !Number.isFinite(value) || value < 0)
      throw new FactsInvalid(key, '要是不小于0的数字');

    return value;
  };
  const matter = facts['事项'];

  return {
    matter: typeof matter === 'string' ? matter : '没有写事项',
    persons: Math.max(1, number('人数', 1)),
    money: number('标的额', 0),
    subsidy: number('补贴', 0),
  };
}
