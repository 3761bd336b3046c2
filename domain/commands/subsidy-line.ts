import { hasKey } from '../vocabulary/has-key';
import { subsidyOf } from '../subsidy/subsidy';
import type { HandlerKind, SubsidyFacts } from '../subsidy/subsidy';
import { fieldError } from '../refusals/errors';
import { flagIn, momentIn, wordIn } from './deadline-facts';
import { isRecord } from './json-lines';
import type { Line } from './json-lines';
import { tableIn } from './subsidy-table-in';

const handlers: Readonly<Record<string, HandlerKind>> = {
  社会律师: '社会律师',
  律师: '社会律师',
  基层法律服务工作者: '基层法律服务工作者',
  基层工作者: '基层法律服务工作者',
  社会组织: '社会组织',
  机构人员: '机构人员',
  机构律师: '机构人员',
  中心人员: '机构人员',
  志愿者: '志愿者',
};
const services = ['代书', '值班', '法律帮助'] as const;
const categories = ['民事', '刑事', '行政'] as const;
const counts: Readonly<Record<(typeof services)[number], readonly string[]>> = {
  代书: ['件数', '次数'],
  值班: ['天数', '班次', '次数'],
  法律帮助: ['件数', '人数'],
};

function wrong(key: string, expected: string): Error {
  return fieldError('InputInvalid', key, `${key}：${expected}。`);
}

function numberIn(facts: Line, key: string, otherwise: number, least = 0): number {
  const value = facts[key] ?? otherwise;
  if (typeof value !== 'number' || !Number.isFinite(value) || value < least) {
    throw wrong(key, `要填数，不能少于${least}`);
  }

  return value;
}

function peopleIn(facts: Line): number {
  const people = numberIn(facts, '人数', 1, 1);
  if (!Number.isInteger(people)) throw wrong('人数', '要填整数');

  return people;
}

function chosen<T extends string>(facts: Line, key: string, words: readonly T[]): T | null {
  const written = wordIn(facts, key);
  if (written === null) return null;
  const found = words.find((word) => word === written);
  if (found === undefined) throw wrong(key, `要填${words.join('、')}里的一个`);

  return found;
}

function serviceIn(facts: Line): (typeof services)[number] | null {
  const written = wordIn(facts, '服务') ?? wordIn(facts, '种类') ?? wordIn(facts, '方式');

  return services.find((one) => one === written) ?? null;
}

function handlerIn(facts: Line): HandlerKind {
  const written = wordIn(facts, '承办');
  if (written === null) throw wrong('承办', '要写谁办的');
  const found = hasKey(handlers, written) ? handlers[written] : undefined;
  if (found === undefined) throw wrong('承办', `要填${Object.keys(handlers).join('、')}里的一个`);

  return found;
}

function awayIn(facts: Line): SubsidyFacts['away'] {
  const written = facts['异地'];
  if (written === true) return '其他市';
  if (written === false || written === '本市' || written === '无') return null;

  return chosen({ 异地: written }, '异地', ['其他市', '外省']);
}

function factsIn(facts: Line): SubsidyFacts {
  const service = serviceIn(facts);
  const counted = service === null ? undefined : counts[service].find((key) => facts[key] !== undefined);

  return {
    service,
    category: chosen(facts, '类别', categories),
    way: wordIn(facts, '方式'),
    stage: wordIn(facts, '阶段'),
    closedOn: momentIn(facts, '结案日')?.day ?? null,
    isArchived: flagIn(facts, '已归档') ?? true,
    isPaidAlready: flagIn(facts, '已发放') ?? flagIn(facts, '已支付') ?? false,
    handler: handlerIn(facts),
    people: service === null ? peopleIn(facts) : 1,
    times: counted === undefined ? 1 : numberIn(facts, counted, 1),
    directCosts: numberIn(facts, '直接费用', 0),
    translation: numberIn(facts, '翻译', numberIn(facts, '翻译费', 0)),
    away: awayIn(facts),
    isHard: flagIn(facts, '重大疑难') ?? false,
    grade: wordIn(facts, '质量等级') ?? wordIn(facts, '质量') ?? wordIn(facts, '评定'),
    endedEarly: flagIn(facts, '提前结束') ?? flagIn(facts, '提前终止') ?? false,
  };
}

/**
 * The answer of `npm run subsidy` to one line: total, lines with their reasons, and whether it may be paid.
 * @throws DomainError naming the key and what was expected
 */
export function subsidyLine(line: Line): Line {
  const facts = line['facts'];
  if (!isRecord(facts)) throw fieldError('InputInvalid', 'facts', 'facts：要填一组事实。');

  return { ...subsidyOf(factsIn(facts), tableIn(facts)) };
}
