import type { PackLayer, Rule } from './packs/pack';
import { allLayers } from './packs/all';

/** All rules of all places as one table that a lawyer can read and check: `rule-book.md` is this text. */
export function ruleBook(): string {
  return [
    '# 规则册',
    '',
    '由规则数据生成，改规则后重新生成。`核实` 为否的，不向群众引用条文。',
    '',
    ...allLayers.flatMap(placeLines),
  ].join('\n');
}

function placeLines(layer: PackLayer): string[] {
  const rules = [...layer.scope, ...layer.exemptions, ...layer.channels];
  const title = `## ${layer.label}（${layer.from}起，${layer.verified ? '已核实' : '待核实'}）`;
  const head = ['| 编号 | 内容 | 结果 | 条件 | 条文 | 起 | 核实 |', '|---|---|---|---|---|---|---|'];
  const refusals = layer.refusals.map((one) =>
    row(one, '可以不予', `${one.fact}，除外 ${one.exceptStages.join(' ')}`),
  );
  const lines = [...rules.map((rule) => row(rule, effectOf(rule), JSON.stringify(rule.when))), ...refusals];
  const table = lines.length > 0 ? [...head, ...lines, ''] : [];

  return [title, '', ...table, ...standardLines(layer), ...switchLines(layer)];
}

function row(
  rule: Pick<Rule, 'id' | 'title' | 'basis' | 'from' | 'verified'>,
  effect: string,
  when: string,
): string {
  const cells = [rule.id, rule.title, effect, when.replace(/\|/g, '/'), rule.basis.join('、'), rule.from];

  return `| ${cells.join(' | ')} | ${rule.verified ? '是' : '否'} |`;
}

function effectOf(rule: Rule): string {
  const more = { ...rule } as Partial<Record<string, unknown>>;

  return [
    'hardship',
    'kind',
    'channel',
    'priorities',
    'acceptFirst',
    'homeVisit',
    'proof',
    'near',
    'nearBasis',
  ]
    .filter((key) => more[key] !== undefined)
    .map((key) => `${key} ${JSON.stringify(more[key])}`)
    .join('；');
}

function standardLines({ standard }: PackLayer): string[] {
  return standard === undefined
    ? []
    : ['困难标准', '', '```json', JSON.stringify(standard, null, 1), '```', ''];
}

function switchLines({ switches }: PackLayer): string[] {
  return switches === undefined ? [] : ['开关', '', '```json', JSON.stringify(switches, null, 1), '```', ''];
}
