import { check, sum } from './program';
import type { Step } from './step';

export const typesStep: Step = {
  name: 'types',
  title: '类型 · types',
  run: async () =>
    sum(
      ...(await Promise.all([
        check('tsc', ['--noEmit', '-p', '.']),
        check('vue-tsc', ['--noEmit', '-p', 'console']),
      ])),
    ),
};
