import { check, sum } from './program';
import type { Step } from './step';

export const lintStep: Step = {
  name: 'lint',
  title: '规范与墙 · lint, import walls, formatting, dead code',
  run: async () =>
    sum(
      ...(await Promise.all([
        check('eslint', ['.', '--max-warnings', '0']),
        check('prettier', ['--check', '--log-level', 'warn', '.']),
        check('knip', ['--no-progress']),
      ])),
    ),
};
