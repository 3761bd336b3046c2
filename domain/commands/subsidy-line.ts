import { hasKey } from '../vocabulary/has-key';
import { subsidyOf } from '../subsidy/subsidy';
import type { HandlerKind, SubsidyFacts } from '../subsidy/subsidy';
import { fieldError } from '../refusals/errors';
import { categoryFrom } from './intake/category';
import { flagIn, momentIn, wordIn } from './deadline-facts';
import { isRecord } from './json-lines';
import type { Line } from './json-lines';
import { strangeHeadings, tableIn } from './subsidy-table-in';

const handlers: Readonly<Record<string, HandlerKind>> = {
  社会律师: '社会律师',
  律师: '社会律师',
  基层法律服务工作者: '基层法律服务工作者',
  基层工作者: '基层法律服务工作者',
  社会组织: '社会组织',
  机构人员: '机构人员',
  机构律师: '机构人员',
  中心人员: '机构人员',
  援助机构律师: '机构人员',
  法律援助机构律师: '机构人员',
  法律援助机构人员: '机构人员',
  // Who is in another public post is not paid either, only what was laid out (law-back-half §D.1).
  公职律师: '机构人员',
  公职人员: '机构人员',
  志愿者: '志愿者',
  法律援助志愿者: '志愿者',
};
const services = ['代书', '值班', '法律帮助'] as const;
/** What the law and the tables call the same (law-back-half §D.1): advice is paid by the day on duty. */
const serviceWords: Readonly<Record<string, (typeof services)[number]>> = {
  ...{ 代书: '代书', 代写: '代书', 代拟: '代书', 代拟法律文书: '代书', 代写法律文书: '代书' },
  ...{ 值班: '值班', 咨询: '值班', 法律咨询: '值班', 值班咨询: '值班', '值班/咨询': '值班' },
  ...{ 法律帮助: '法律帮助', 值班律师法律帮助: '法律帮助' },
};
const categoryWords = { civil: '民事', criminal: '刑事', administrative: '行政' } as const;
const awayWords: Readonly<Record<string, SubsidyFacts['away']>> = {
  ...{ 其他市: '其他市', 外市: '其他市', 市外: '其他市', 跨市: '其他市' },
  ...{ 外省: '外省', 省外: '外省', 其他省: '外省', 跨省: '外省' },
  ...{ 本市: null, 本地: null, 无: null },
};
/** 方式 of a civil or administrative case. 调解 alone does not say whether it came to court. */
const ways: readonly string[] = [
  ...['诉讼', '民事诉讼', '行政诉讼', '诉讼代理', '代理', '一审', '二审', '再审', '执行'],
  ...['仲裁', '劳动仲裁', '非诉', '非诉讼'],
];
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

function categoryIn(facts: Line): SubsidyFacts['category'] {
  const written = wordIn(facts, '类别');
  if (written === null) return null;
  const found = categoryFrom(written);
  if (found === undefined) throw wrong('类别', `要填${Object.values(categoryWords).join('、')}里的一个`);

  return categoryWords[found];
}

const among = <T>(words: Readonly<Record<string, T>>, written: string | null): T | undefined =>
  written !== null && hasKey(words, written) ? words[written] : undefined;

/** A service outside cases. A word under 服务 that is none of them is refused: it would be paid as something else. */
function serviceIn(facts: Line): (typeof services)[number] | null {
  const named = wordIn(facts, '服务') ?? wordIn(facts, '种类');
  const found = among(serviceWords, named);
  if (named !== null && found === undefined) throw wrong('服务', `要填${services.join('、')}里的一个`);

  return found ?? among(serviceWords, wordIn(facts, '方式')) ?? null;
}

/** What of a line nobody understood, and how it was counted nevertheless. */
function unreadIn(facts: Line): readonly string[] {
  const way = serviceIn(facts) === null && categoryIn(facts) !== '刑事' ? wordIn(facts, '方式') : null;

  return [
    ...(way === null || ways.includes(way) ? [] : [`方式：${way}，先按诉讼算`]),
    ...strangeHeadings(facts).map((heading) => `表里的“${heading}”，没有算进去`),
  ];
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
  if (written === undefined || written === null || written === false) return null;
  const found = typeof written === 'string' ? among(awayWords, written) : undefined;
  if (found === undefined) throw wrong('异地', '要填其他市、外省里的一个');

  return found;
}

function factsIn(facts: Line): SubsidyFacts {
  const service = serviceIn(facts);
  const counted = service === null ? undefined : counts[service].find((key) => facts[key] !== undefined);

  return {
    service,
    category: categoryIn(facts),
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
 * The answer of `npm run subsidy` to one line: total, lines with their reasons, whether it may be paid, and
 * in `look_at` the words that nobody understood.
 * @throws DomainError naming the key and what was expected
 */
export function subsidyLine(line: Line): Line {
  const facts = line['facts'];
  if (!isRecord(facts)) throw fieldError('InputInvalid', 'facts', 'facts：要填一组事实。');

  const counted = subsidyOf(factsIn(facts), tableIn(facts));
  const unread = unreadIn(facts);

  return { ...counted, ...(unread.length > 0 && { look_at: unread }) };
}
