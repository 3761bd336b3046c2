import { limitLines } from './limit-lines';
import type { PackPage, RuleLine, RulePart } from './pack-page';

const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`);

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`## ${title}`, '', ...lines, ''] : [];
}

function row({ id, title, who, matters, effect, basis, from, verified }: RuleLine): string {
  const ground = basis || (verified ? '见出处' : '未核实，不引条文');
  const cells = [id, title, who, matters, effect, ground, from, verified ? '是' : '否'];

  return `| ${cells.map((cell) => cell.replace(/\|/g, '/')).join(' | ')} |`;
}

function table({ title, lines }: RulePart): string[] {
  const head = [
    '| 编号 | 内容 | 谁 | 哪些事 | 结果 | 依据 | 起 | 核实 |',
    '|---|---|---|---|---|---|---|---|',
  ];

  return section(title, [...head, ...lines.map(row)]);
}

/** The page as a document: what `docs/rules/` holds. */
export function pageText(page: PackPage): string {
  return [
    `# ${page.label}的援助规则`,
    '',
    `${page.from}起用的一版，${page.verified ? '已核实' : '待核实'}。由规则数据生成，不要手改。`,
    '',
    `出处：${page.source}。`,
    '',
    ...section('和上一版比，变了什么', list(page.changes.length > 0 ? page.changes : ['这是第一版'])),
    ...section('还没有读到、要中心自己填的', list(page.open)),
    ...section('经济困难标准', list(page.standard)),
    ...section('期限', list(limitLines())),
    ...section('本中心自己定的', list(page.own)),
    ...page.parts.flatMap(table),
    ...section(
      '各版变了什么',
      page.history.flatMap(({ from, changes }) => [
        `- ${from}起`,
        ...(changes.length > 0 ? changes : ['没有变，或者是第一版']).map((line) => `  - ${line}`),
      ]),
    ),
  ].join('\n');
}
