import { check, sum } from './program';
import type { Step } from './step';

export const lintStep: Step = {
  name: 'lint',
  title: '规范与墙 · lint, import walls, formatting, dead code',
  run: async (say) =>
    sum(
      ...(await Promise.all([
        check('eslint', ['.', '--max-warnings', '0'], say),
        check('prettier', ['--check', '--log-level', 'warn', '.'], say),
        check('knip', ['--no-progress'], say),
      ])),
    ),
};
