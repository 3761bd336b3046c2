import { dayOf } from '../../domain/case/times';
import type { Row } from './row';

/** The measurements as docs/measured.md. */
export function measuredPage(
  sections: readonly { readonly title: string; readonly rows: readonly Row[] }[],
  machine: string,
  at: Date,
): string {
  const tables = sections.map(({ title, rows }) =>
    [
      `## ${title}`,
      '',
      '| 项目 | 测得 | 要求 | |',
      '|---|---|---|---|',
      ...rows.map(
        ({ what, value, budget, holds }) => `| ${what} | ${value} | ${budget} | ${markOf(holds)} |`,
      ),
    ].join('\n'),
  );

  return `# Measured

Written by \`npm run bench -- --write\` on ${dayOf(at.toISOString())}; ${machine}. Budgets: design of the project, section 6.
Rates depend on the machine and on what else it did; ratios and counts do not.

${tables.join('\n\n')}
`;
}

function markOf(holds: boolean | null): string {
  if (holds === null) return '';

  return holds ? '✓' : '✗';
}
