import { caseStates, endStates, isEndState } from '../vocabulary/case-states';
import type { CaseState } from '../vocabulary/case-states';
import { caseStateLabel } from '../vocabulary/case-states';
import { paperTitle } from '../documents/paper-titles';
import { roleLabels } from '../vocabulary/persons/roles';
import { clockLabels } from '../deadlines/clock-words';
import { actionLabels } from '../vocabulary/actions';
import { forks } from './forks';
import { guards } from './guards';
import { stepBasis, stepSources } from './step-sources';
import type { Step } from './step';
import { procedure } from './steps';

function stateName(state: CaseState): string {
  return caseStateLabel(state).staff;
}

function targetsOf(step: Step, from: CaseState): readonly CaseState[] {
  if (step.to === 'same') return [];

  return (typeof step.to === 'string' ? [step.to] : forks[step.to.fork].targets).filter((to) => to !== from);
}

/** The diagram shows what moves a case; what leaves it in its state stands in the table only. */
function diagram(): string[] {
  const arrows = new Map<string, string[]>();
  for (const step of procedure) {
    for (const from of step.from) {
      for (const to of targetsOf(step, from)) {
        const key = `${from} --> ${to}`;
        arrows.set(key, [...(arrows.get(key) ?? []), actionLabels[step.action]]);
      }
    }
  }

  return [
    '```mermaid',
    'stateDiagram-v2',
    ...caseStates.map((state) => `  ${state}: ${stateName(state)}`),
    '  [*] --> DRAFT',
    ...[...arrows].map(([arrow, labels]) => `  ${arrow}: ${labels.join('／')}`),
    ...endStates.map((state) => `  ${state} --> [*]`),
    '```',
  ];
}

function toCell(step: Step): string {
  if (step.to === 'same') return '不变';

  return typeof step.to === 'string' ? stateName(step.to) : forks[step.to.fork].sentence;
}

function sourcesOf({ action, from }: Step): readonly string[] {
  const of = <Said>(said: Readonly<Record<string, Said>>) =>
    said[`${action} ${from[0] ?? ''}`] ?? said[action];

  return [...(of(stepBasis) ?? []), of(stepSources) ?? []].flat();
}

function row(step: Step): string {
  const clocks = [
    ...step.starts.map((name) => `起：${clockLabels[name]}`),
    ...step.stops.map((name) => `止：${clockLabels[name]}`),
  ];
  const cells = [
    `${actionLabels[step.action]} \`${step.action}\``,
    step.from.map(stateName).join('、'),
    step.who.map((role) => roleLabels[role].staff).join('、'),
    step.guards.map((name) => `\`${name}\``).join(' '),
    toCell(step),
    clocks.join('；'),
    step.papers.map((code) => `${paperTitle(code)} ${code}`).join('、'),
    sourcesOf(step).join('；'),
  ];

  return `| ${cells.join(' | ')} |`;
}

function guardRow(name: keyof typeof guards): string {
  const { sentence, code, reads } = guards[name];
  const when = { case: '按钮旁', input: '提交时', time: '看日期' }[reads];

  return `| \`${name}\` | ${sentence} | \`${code}\` | ${when} |`;
}

/** The procedure as a page for people: a diagram, every line of the table, every condition. */
export function procedureDocument(): string {
  const lines = [
    '# 案件的一生：状态和动作',
    '',
    '本页由 `npx tsx domain/commands/procedure-document.ts > docs/procedure.md` 从 `domain/procedure/steps/` 写出，不手改；不一致时测试会失败。',
    '',
    '## 图',
    '',
    ...diagram(),
    '',
    `终点：${caseStates.filter(isEndState).map(stateName).join('、')}。终点之后只做法律还允许的事：异议、归档、补贴、投诉、评价、回访、送达。`,
    '',
    '## 表',
    '',
    '| 动作 | 在哪些状态 | 谁 | 条件 | 到哪里 | 期限 | 文书 | 依据 |',
    '|---|---|---|---|---|---|---|---|',
    ...procedure.map(row),
    '',
    '## 条件',
    '',
    '| 条件 | 没满足时说的话 | 错误 | 何时查 |',
    '|---|---|---|---|',
    ...(Object.keys(guards) as (keyof typeof guards)[]).map(guardRow),
  ];

  return `${lines.join('\n')}\n`;
}
