import { dayOf } from '../../domain/time/times';
import type { Row } from './row';

/** One part of the measurements, when and where it was run. */
export interface Measured {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly machine: string;
  readonly at: Date;
}

const head = `# Measured

Written by \`npm run bench -- --write\`. Budgets: design of the project, section 6.
Rates depend on the machine and on what else it did; ratios and counts do not.
`;

/**
 * docs/measured.md with the parts measured anew; what was not run again stays as it was written, under its own day.
 * @param written the page so far
 * @param titles of all parts, in their order
 */
export function measuredPage(written: string, fresh: readonly Measured[], titles: readonly string[]): string {
  const sections = new Map(written.split(/^(?=## )/m).map((text) => [titleOf(text), text.trim()]));
  for (const part of fresh) sections.set(part.title, sectionOf(part));

  return `${[head.trim(), ...titles.flatMap((title) => sections.get(title) ?? [])].join('\n\n')}\n`;
}

function titleOf(section: string): string {
  return /^## (.*)$/m.exec(section)?.[1] ?? '';
}

function sectionOf({ title, rows, machine, at }: Measured): string {
  return [
    `## ${title}`,
    '',
    `${dayOf(at.toISOString())}，${machine}`,
    '',
    '| 项目 | 测得 | 要求 | |',
    '|---|---|---|---|',
    ...rows.map(({ what, value, budget, holds }) => `| ${what} | ${value} | ${budget} | ${markOf(holds)} |`),
  ].join('\n');
}

function markOf(holds: boolean | null): string {
  if (holds === null) return '';

  return holds ? '✓' : '✗';
}
