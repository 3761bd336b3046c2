import { check, sum } from './program';
import type { Step } from './step';

export const typesStep: Step = {
  name: 'types',
  title: '类型 · types',
  run: async (say) =>
    sum(
      ...(await Promise.all([
        check('tsc', ['--noEmit', '-p', '.'], say),
        check('vue-tsc', ['--noEmit', '-p', 'console'], say),
      ])),
    ),
};
